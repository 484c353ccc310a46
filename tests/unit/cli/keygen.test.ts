import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runListCommand } from "../../../cli/list.ts";
import { claimsOf, DAY, NOW } from "../feed/publisher.ts";
import { useWorkshop } from "./workshop.ts";

const { at, run, writeList, publish, verify } = useWorkshop();

describe("npm run list -- keygen", () => {
  it("makes keys that only their owner can read, and says which address to pass on", async () => {
    const { lines, code } = await run("keygen", at("other"));

    expect(code).toBe(0);
    expect(lines[1]).toMatch(/#ed25519=[\w-]{43}$/);
    for (const name of ["root.key", "online.key"]) {
      expect(statSync(at(`other/${name}`)).mode & 0o777).toBe(0o600);
    }
  });

  it("never writes over a key", async () => {
    const before = readFileSync(at("keys/root.key"), "utf8");

    const { lines, code } = await run("keygen", at("keys"));

    expect(code).toBe(1);
    expect(lines).toEqual([`${at("keys/root.key")}: it cannot be written (there is one already).`]);
    expect(readFileSync(at("keys/root.key"), "utf8")).toBe(before);
  });

  it("shows no secret of a key file, whatever is wrong with it", async () => {
    const { seed } = JSON.parse(readFileSync(at("keys/root.key"), "utf8"));
    writeFileSync(at("keys/root.key"), JSON.stringify({ kind: "mine", seed }));

    const { lines, code } = await run("keygen", at("keys"), "--rotate");

    expect(code).toBe(1);
    expect(lines.join()).toMatch(/root\.key, kind: this is not the kind of key file/);
    expect(lines.join()).not.toContain(seed);
  });

  it("changes the online key; readers follow, and keep from the old one", async () => {
    await publish(claimsOf(3));
    await run("keygen", at("keys"), "--rotate");

    await publish(claimsOf(3));

    expect(await verify()).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(at("keys/online.key"), "utf8")).epoch).toBe(2);
    expect(readdirSync(at("keys"))).toContain("online.key.1");
  });

  it("makes an online key good for longer", async () => {
    const later = NOW + 500 * DAY;
    await runListCommand(["keygen", at("keys"), "--extend"], later);
    const list = writeList(claimsOf(3));

    const args = ["publish", list, at("site"), "--key", at("keys/online.key")];

    expect(await runListCommand(args, later)).toMatchObject({ code: 0 });
  });
});
