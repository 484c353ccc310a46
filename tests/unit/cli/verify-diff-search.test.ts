import { describe, expect, it } from "vitest";
import { claimsOf, DAY, NOW, numberedClaim } from "../feed/publisher.ts";
import { serveFeed } from "../services/feed-server.ts";
import { useWorkshop } from "./workshop.ts";

const { at, run, rootKey, writeList, publish, verify, published } = useWorkshop();

describe("npm run list -- verify, diff and search", () => {
  it("verifies a list where readers find it", async () => {
    await publish(claimsOf(3));
    await publish(claimsOf(4));
    await using server = await serveFeed(published());

    const good = await run("verify", `${server.base}#ed25519=${rootKey()}`);
    const other = await run("verify", `${server.base}#ed25519=${"A".repeat(43)}`);

    expect(good).toMatchObject({ code: 0 });
    expect(good.lines.at(-1)).toMatch(/does not send Access-Control-Allow-Origin/);
    expect(other).toMatchObject({ code: 1 });
    expect(other.lines[0]).toMatch(/signed with another key/);
  });

  it.each([
    ["http://lists.example/", /not encrypted/],
    ["ftp://lists.example/", /only https/],
    ["nowhere", /no list at this address/],
  ])("does not verify %s", async (source, sentence) => {
    const { lines, code } = await run("verify", source);

    expect(code).toBe(1);
    expect(lines[0]).toMatch(sentence);
  });

  it("calls a list past its date out of date", async () => {
    await publish(claimsOf(3));

    expect((await verify(NOW + 8 * DAY)).lines[0]).toMatch(/not confirmed it for too long \(since/);
  });

  it("says what a file has that the published list has not", async () => {
    await publish(claimsOf(3));
    const list = writeList([numberedClaim(0, 0), numberedClaim(1, 5), numberedClaim(9, 0)]);

    const { lines } = await run("diff", at("site"), list);

    expect(lines).toEqual([
      "+ c9: Bridge number 9 was closed for 0 weeks.",
      "- c2: Bridge number 2 was closed for 0 weeks.",
      "~ c1: proposition",
      "1 added, 1 removed, 1 changed.",
    ]);
  });

  it("finds claims by their words", async () => {
    const { lines } = await run(
      "search",
      "mine victims since the conflict",
      "public/lists/starter.json",
    );

    expect(lines[0]).toMatch(/^az-mine-victims-282: /);
    expect((await run("search", "quux", "public/lists/starter.json")).lines[0]).toMatch(
      /^No claim/,
    );
  });
});
