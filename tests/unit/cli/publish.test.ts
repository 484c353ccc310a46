import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runListCommand } from "../../../cli/list.ts";
import { claimsOf, DAY, NOW, numberedClaim } from "../feed/publisher.ts";
import { useWorkshop } from "./workshop.ts";

const { at, run, writeList, publish, verify, filesIn } = useWorkshop();

describe("npm run list -- publish", () => {
  it("publishes what a reader accepts", async () => {
    const { lines } = await publish(claimsOf(3));

    expect(lines[0]).toBe("Edition 1: 3 claims added, 0 changed, 0 removed.");
    expect(await verify()).toEqual({
      code: 0,
      lines: [
        "Roads: edition 1, 3 claims, 0 that cannot be read.",
        "Segments checked against the whole list: 0. It is good until 2026-12-01.",
        "It is signed by the key asked for.",
      ],
    });
  });

  it("goes on from what the folder holds", async () => {
    await publish(claimsOf(3));

    const { lines } = await publish([
      numberedClaim(0, 0),
      numberedClaim(1, 4),
      numberedClaim(7, 0),
    ]);

    expect(lines[0]).toBe("Edition 2: 1 claims added, 1 changed, 1 removed.");
    expect((await verify()).lines[1]).toMatch(/^Segments checked against the whole list: 1/);
  });

  it("leads to the same list by every way, edition after edition", {
    timeout: 120_000,
  }, async () => {
    for (let edition = 0; edition < 45; edition += 1) {
      await publish(claimsOf(12).with(edition % 12, numberedClaim(edition % 12, edition + 1)));
    }

    const { lines, code } = await verify();

    expect(code).toBe(0);
    expect(lines[0]).toMatch(/edition 45, 12 claims/);
    expect(lines[1]).toMatch(/^Segments checked against the whole list: 5/);
  });

  it("removes only files that no head of the last ten editions leads to", async () => {
    for (let edition = 0; edition < 14; edition += 1) await publish(claimsOf(edition + 1));
    writeFileSync(at("site/d/notes.txt"), "mine");
    writeFileSync(at(`site/s/${"0".repeat(64)}.json.new`), "cut short");

    await publish(claimsOf(15));

    // Ten editions' segments and every single change; five ends of spans are shared or gone.
    expect(filesIn("d").length).toBeLessThan(45);
    expect(filesIn("d")).toContain("notes.txt");
    expect(filesIn("s").filter((name) => name.endsWith(".new"))).toEqual([]);
    expect(await verify()).toMatchObject({ code: 0 });
  });

  it("confirms a list in which nothing changed", async () => {
    await publish(claimsOf(3));

    const list = writeList(claimsOf(3));
    const args = ["publish", list, at("site"), "--key", at("keys/online.key")];
    const { lines } = await runListCommand(args, NOW + 20 * DAY);

    expect(lines[0]).toBe("Edition 1 is confirmed: nothing changed.");
    expect(await verify(NOW + 20 * DAY)).toMatchObject({ code: 0 });
  });

  it("needs the journal for segments only", async () => {
    for (const count of [3, 4, 5]) await publish(claimsOf(count));
    rmSync(at("site/journal.json"));

    const { code } = await publish(claimsOf(6));

    expect(code).toBe(0);
    expect(await verify()).toMatchObject({ code: 0 });
    expect((await publish(claimsOf(7))).lines[0]).toMatch(/^Edition 5: 1 claims added/);
    expect((await verify()).lines[1]).toMatch(/^Segments checked against the whole list: 2/);
  });

  it("forgets an edition whose head was never written", async () => {
    for (const count of [3, 4]) await publish(claimsOf(count));
    const head = readFileSync(at("site/head.json"));
    await publish(claimsOf(5));
    writeFileSync(at("site/head.json"), head);

    expect(await verify()).toMatchObject({ code: 0 });
    expect((await publish(claimsOf(9))).lines[0]).toMatch(/^Edition 3: 5 claims added/);
    expect(await verify()).toMatchObject({ code: 0 });
  });

  it("publishes lines, and remembers what the list is", async () => {
    const toText = (records: readonly unknown[]) =>
      records.map((r) => JSON.stringify(r)).join("\n");
    const args = ["publish", at("list.ndjson"), at("site"), "--key", at("keys/online.key")];
    writeFileSync(at("list.ndjson"), toText(claimsOf(3)));
    expect((await run(...args)).lines[0]).toMatch(/line 1: a first edition needs a first line/);
    writeFileSync(
      at("list.ndjson"),
      toText([{ list: { id: "r", title: "Roads" } }, ...claimsOf(3)]),
    );
    await run(...args);
    writeFileSync(at("list.ndjson"), toText(claimsOf(4)));

    expect(await run(...args)).toMatchObject({ code: 0 });
    expect((await verify()).lines[0]).toMatch(/^Roads: edition 2, 4 claims/);
  });
});
