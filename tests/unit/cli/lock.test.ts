import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { claimsOf } from "../feed/publisher.ts";
import { useWorkshop } from "./workshop.ts";

const { at, publish, verify } = useWorkshop();

describe("npm run list -- publish, twice at a time", () => {
  it("lets one publisher after the other at a folder", async () => {
    await publish(claimsOf(3));

    const outcomes = await Promise.all([publish(claimsOf(4)), publish(claimsOf(4))]);

    const codes = outcomes.map(({ code }) => code).sort();
    expect(codes).toEqual([0, 1]);
    expect(outcomes.find(({ code }) => code === 1)?.lines.join()).toMatch(/is publishing here/);
    expect(await verify()).toMatchObject({ code: 0 });
    expect(existsSync(at("site/publish.lock"))).toBe(false);
  });

  it("takes over what a publisher left who was ended", async () => {
    await publish(claimsOf(3));
    // No process has a number so high.
    writeFileSync(at("site/publish.lock"), `${2 ** 30} ${hostname()}`);

    expect(await publish(claimsOf(4))).toMatchObject({ code: 0 });
  });

  it("does not judge the process of another machine", async () => {
    await publish(claimsOf(3));
    writeFileSync(at("site/publish.lock"), `${2 ** 30} another.example`);

    expect(await publish(claimsOf(4))).toMatchObject({ code: 1 });
    expect(readFileSync(at("site/publish.lock"), "utf8")).toMatch(/another/);
  });
});
