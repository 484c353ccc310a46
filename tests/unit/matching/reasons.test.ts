import { describe, expect, it } from "vitest";
import type { Reason } from "../../../lib/matching/match.ts";
import { type MatchQuery, matchStatements } from "../../../lib/matching/match-statement.ts";
import { createMemoryIndex } from "../../../lib/matching/memory-index.ts";
import { claimOf } from "./claims.ts";

const MINES = claimOf({
  id: "mines",
  text: "Freedonia has found more than 2,700 mines along the Sylvan border since August 2022.",
  paraphrases: ["Over 2,700 mines were discovered by Freedonia on its border with Sylvania."],
  speaker: "Army of Freedonia",
});

async function matchOf(text: string, query: Partial<MatchQuery> = {}) {
  const index = createMemoryIndex([{ listId: "l", claims: [MINES] }]);
  const full: MatchQuery = { text, lang: "en", voice: "attributed", source: null, ...query };
  const [match] = await matchStatements([full], index);
  return match ?? null;
}

function valuesOf(reasons: readonly Reason[] | undefined, code: Reason["code"]) {
  return reasons?.find((reason) => reason.code === code)?.values;
}

describe("the reasons of a match", () => {
  it("quote what both texts share, as the statement words it", async () => {
    const match = await matchOf(
      "Since August 2022 Freedonia has found over 2,700 mines along the Sylvan border.",
    );

    expect(match?.tier).toBe("same");
    expect(valuesOf(match?.reasons, "same-number")).toEqual(["2,700"]);
    expect(valuesOf(match?.reasons, "same-date")).toEqual(["Since August 2022"]);
    expect(valuesOf(match?.reasons, "same-name")).toEqual(["Freedonia", "Sylvan"]);
    expect(valuesOf(match?.reasons, "same-words")).toEqual([
      "Freedonia has found over 2,700 mines along the Sylvan border",
      "August 2022",
    ]);
  });

  it("set differing dates side by side and call the claim related", async () => {
    const match = await matchOf(
      "Freedonia has found more than 2,700 mines along the Sylvan border since December 2021.",
    );

    expect(match?.tier).toBe("related");
    expect(valuesOf(match?.reasons, "differs-date")).toEqual([
      "since December 2021",
      "since August 2022",
    ]);
  });

  it("hold a paraphrase without a date to the proposition's date", async () => {
    const match = await matchOf(
      "Over 2,700 mines were discovered by Freedonia on its border with Sylvania since May 2019.",
    );

    expect(match?.tier).not.toBe("same");
  });

  it("say when a paraphrase matched", async () => {
    const match = await matchOf("Over 2,700 mines were discovered by Freedonia on its border.");

    expect(valuesOf(match?.reasons, "paraphrase")).toEqual([
      MINES.proposition.paraphrases[0]?.text,
    ]);
  });

  it("tell who says it, without the tier depending on it", async () => {
    const text = "Freedonia has found more than 2,700 mines along the Sylvan border.";

    const [own, other, nobody] = await Promise.all([
      matchOf(text, { source: "The Army of Freedonia" }),
      matchOf(text, { source: "Rufus Firefly" }),
      matchOf(text, { voice: "own", source: "Rufus Firefly" }),
    ]);

    expect([own, other, nobody].map((match) => match?.speakerAgreement)).toEqual([
      "same",
      "different",
      "unattributed",
    ]);
    expect(own?.probability).toBe(other?.probability);
  });
});

describe("matchStatements", () => {
  it("prefers the record kept for the statement's own source", async () => {
    const text = "The tower of Arden leans by two degrees every year.";
    const claims = ["Ann Holm", "Eve Lind", "Bo Berg"].map((speaker) =>
      claimOf({ id: speaker.slice(0, 2), text, speaker }),
    );
    const index = createMemoryIndex([{ listId: "l", claims }]);

    const [match] = await matchStatements(
      [{ text, lang: "en", voice: "attributed", source: "Ms Lind" }],
      index,
    );

    expect(match).toMatchObject({ claimId: "Ev", speakerAgreement: "same" });
  });

  it("answers every statement in order, and none from an empty reader", async () => {
    const query: MatchQuery = {
      text: "Anything at all goes here",
      lang: "en",
      voice: "own",
      source: null,
    };

    expect(await matchStatements([query, query], createMemoryIndex([]))).toEqual([null, null]);
  });

  it("stops when it is told to", async () => {
    const signal = AbortSignal.abort();
    const query: MatchQuery = {
      text: MINES.proposition.text,
      lang: "en",
      voice: "own",
      source: null,
    };
    const index = createMemoryIndex([{ listId: "l", claims: [MINES] }]);

    await expect(matchStatements([query], index, { signal })).rejects.toThrow();
  });
});
