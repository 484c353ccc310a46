import { describe, expect, it } from "vitest";
import { matchStatements } from "../../../lib/matching/match-statement.ts";
import { createMemoryIndex } from "../../../lib/matching/memory-index.ts";
import { claimOf } from "../storage/claims.ts";

async function match(statement: string, claim: string) {
  const index = createMemoryIndex([{ listId: "l", claims: [claimOf("c", claim)] }]);
  const query = { text: statement, lang: "en", voice: "attributed" as const, source: null };
  const [found] = await matchStatements([query], index);
  return found ?? null;
}

describe("matchStatements", () => {
  it.each([
    [
      "The harbour bridge will be closed for eleven weeks in spring.",
      "The harbour bridge will be closed for eleven weeks in spring.",
    ],
    [
      "over 40,000 passengers were carried by the ferry company in January 2022",
      "The ferry company carried more than 40,000 passengers in January 2022.",
    ],
  ])("takes %s for the same claim", async (statement, claim) => {
    expect(await match(statement, claim)).toMatchObject({ tier: "same" });
  });

  it.each([
    [
      "number",
      "The ferry carried 10,000 passengers in May.",
      "The ferry carried 10 passengers in May.",
    ],
    [
      "date",
      "The mines were found since August 2022.",
      "The mines were found since December 2021.",
    ],
    [
      "negation",
      "The bridge will not be closed in spring.",
      "The bridge will be closed in spring.",
    ],
    [
      "name",
      "North Korea fired two missiles into the sea.",
      "South Korea fired two missiles into the sea.",
    ],
    [
      "year",
      "The tunnel was opened to trains in 1998.",
      "The tunnel was opened to trains in 2008.",
    ],
    [
      "denial",
      "denied that Armenia was using the Lachin road to carry mines and weapons",
      "Armenia uses the Lachin road to carry mines and weapons.",
    ],
    [
      "denial further off",
      "Azerbaijan rejects the claim that it is blockading the Lachin corridor.",
      "Azerbaijan is blockading the Lachin corridor.",
    ],
    [
      "denial of a claim worded the other way round",
      "Azerbaijan rejects the claim that it is blockading the Lachin corridor.",
      "The Lachin corridor is under blockade by Azerbaijan.",
    ],
    [
      "direction",
      "Unemployment has fallen to its lowest level in years.",
      "Unemployment has risen to its highest level in years.",
    ],
  ])("never takes a changed %s for the same claim", async (_what, statement, claim) => {
    expect((await match(statement, claim))?.tier).not.toBe("same");
  });

  it("finds nothing for a statement on something else", async () => {
    const found = await match(
      "The striker will miss the final because of a knee injury.",
      "The ferry company carried more than 40,000 passengers in January 2022.",
    );

    expect(found).toBeNull();
  });
});
