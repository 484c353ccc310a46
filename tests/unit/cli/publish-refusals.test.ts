import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { runListCommand } from "../../../cli/list.ts";
import type { Claim } from "../../../lib/claim/claim.ts";
import { claimsOf, DAY, NOW, numberedClaim } from "../feed/publisher.ts";
import { useWorkshop } from "./workshop.ts";

const { at, run, writeList, publish, filesIn, published } = useWorkshop();

describe("npm run list -- publish, with something wrong", () => {
  /** A publication that must fail, and leave what readers see as it is. */
  async function expectRefusal(sentence: RegExp, ...args: Parameters<typeof publish>) {
    const before = published();
    const { lines, code } = await publish(...args);
    expect(lines.join("\n")).toMatch(sentence);
    expect(code).toBe(1);
    expect(published()).toEqual(before);
  }

  const bad = (): Claim => ({ ...numberedClaim(8, 0), status: "lost" as "active" }); // on purpose

  beforeEach(async () => {
    await publish(claimsOf(30));
  });

  it("publishes nothing of a file with bad records, unless it is told to leave them out", async () => {
    await expectRefusal(
      /list\.json, line \d+ \(c8\), status: it must be one of active, withdrawn/,
      [...claimsOf(8), bad()],
    );

    const { lines } = await publish(
      [...claimsOf(30).slice(0, 8), bad()],
      "--skip-bad",
      "--remove-many",
    );
    expect(lines.at(-3)).toBe("Edition 2: 0 claims added, 0 changed, 22 removed.");
  });

  it("asks before most of a list goes", async () => {
    await expectRefusal(/take 27 of 30 claims away. Nothing was published/, claimsOf(3));

    expect(await publish(claimsOf(3), "--remove-many")).toMatchObject({ code: 0 });
  });

  it("publishes nothing into another publisher's folder", async () => {
    rmSync(at("keys"), { recursive: true });
    await run("keygen", at("keys"));

    await expectRefusal(/signed with another key/, claimsOf(31));
  });

  it("publishes nothing into a folder that does not add up", async () => {
    for (const name of filesIn("s")) {
      if (name.endsWith(".gz")) writeFileSync(at(`site/s/${name}`), "exchanged");
    }

    await expectRefusal(/not the one its publisher signed/, claimsOf(31));
  });

  it("publishes nothing with a key past its date", async () => {
    rmSync(at("keys"), { recursive: true });
    await runListCommand(["keygen", at("keys"), "--days", "1"], NOW - 2 * DAY);

    await expectRefusal(/past its date. Extend it/, claimsOf(31));
  });

  it.each([
    ["no key file", "", /no such key file/],
    ["a root key", "root", /online\.key, kind: this is not the kind/],
  ])("publishes nothing with %s", async (_what, content, sentence) => {
    const root = readFileSync(at("keys/root.key"));
    rmSync(at("keys/online.key"));
    if (content) writeFileSync(at("keys/online.key"), root);

    await expectRefusal(sentence, claimsOf(31));
  });

  it("publishes no head over 2 KB", async () => {
    const list = writeList(claimsOf(31), { title: "t".repeat(300), publisher: "p".repeat(200) });
    const args = ["publish", list, at("site"), "--key", at("keys/online.key")];
    writeList(claimsOf(31), {
      ...{ title: "ü".repeat(300), publisher: "p".repeat(200) },
      homepage: `https://roads.example/${"h".repeat(300)}`,
    });

    const { lines, code } = await run(...args);

    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^list: title, publisher, licence and homepage are too long together/);
  });
});
