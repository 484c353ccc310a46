import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../lib/matching/candidates.ts";
import { languageOf } from "../../../lib/matching/languages/find-language.ts";
import { createMemoryIndex } from "../../../lib/matching/memory-index.ts";
import { toImpact } from "../../../lib/matching/postings.ts";
import { readTerms } from "../../../lib/matching/terms.ts";
import { type ClaimSketch, claimOf } from "./claims.ts";

const WORDS = "mine road river tax vote dam school winter copper ship grain tower".split(" ");
const aText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
  .map((words) => words.join(" "));
const someTexts = fc.array(aText, { minLength: 1, maxLength: 60 });
const en = languageOf("en");

/** BM25 over plain arrays, with the impacts rounded as the index rounds them. */
function naiveScores(texts: readonly string[], query: string): number[] {
  const documents = texts.map((text) => readTerms(`${text} Ann Other`, en));
  const terms = [...new Set(readTerms(query, en))];
  const frequencyOf = (term: number) => documents.filter((doc) => doc.includes(term)).length;
  return documents.map((doc) => {
    let score = 0;
    for (const term of terms) {
      const count = doc.filter((other) => other === term).length;
      const frequency = frequencyOf(term);
      const idf = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
      if (count > 0) score += (idf / 255) * toImpact(count, doc.length);
    }
    return score;
  });
}

function indexOf(sketches: readonly ClaimSketch[], listId = "list") {
  return createMemoryIndex([{ listId, claims: sketches.map(claimOf) }]);
}

describe("findCandidates", () => {
  it("ranks as a naive BM25 over all documents does", async () => {
    await fc.assert(
      fc.asyncProperty(someTexts, aText, async (texts, query) => {
        const sketches = texts.map((text, i) => ({ id: `c${i}`, text, speaker: "Ann Other" }));

        const [found = []] = await findCandidates(
          [new Set(readTerms(query, en))],
          indexOf(sketches),
          { depth: 5 },
        );

        const naive = naiveScores(texts, query);
        const best = [...naive]
          .sort((a, b) => b - a)
          .filter((score) => score > 0)
          .slice(0, 5);
        expect(found).toHaveLength(best.length);
        found.forEach(({ score }, rank) => {
          expect(score).toBeCloseTo(best[rank] ?? 0, 3);
        });
        for (const { doc, score } of found) expect(score).toBeCloseTo(naive[doc] ?? 0, 3);
      }),
      { numRuns: 40 },
    );
  });

  it("finds a claim by its topics and its speaker too", async () => {
    const index = indexOf([
      {
        id: "a",
        text: "The tower leans by two degrees",
        topics: ["architecture"],
        speaker: "Bo Holm",
      },
      { id: "b", text: "The grain harvest was poor", speaker: "Eve Lind" },
    ]);

    const found = await findCandidates(
      [new Set(readTerms("architecture", en)), new Set(readTerms("Lind", en))],
      index,
      { depth: 5 },
    );

    expect(found.map((list) => list.map(({ doc }) => doc))).toEqual([[0], [1]]);
  });

  it("never finds a withdrawn claim", async () => {
    const index = indexOf([
      { id: "a", text: "The tower leans by two degrees", status: "withdrawn" },
      { id: "b", text: "The grain harvest was poor" },
    ]);

    const [found] = await findCandidates([new Set(readTerms("tower", en))], index, { depth: 5 });

    expect(found).toEqual([]);
  });

  it("keeps the best of every list, however large another one is", async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      id: `m${i}`,
      text: `copper tower ship ${i}`,
    }));
    const index = createMemoryIndex([
      { listId: "large", claims: many.map(claimOf) },
      { listId: "small", claims: [claimOf({ id: "s", text: "one copper tower here" })] },
    ]);

    const [found = []] = await findCandidates([new Set(readTerms("copper tower", en))], index, {
      depth: 3,
    });

    expect(found.map(({ list }) => list)).toEqual([0, 0, 0, 1]);
  });
});

describe("createMemoryIndex", () => {
  it("reads every record back as it was, across pages", async () => {
    const sketches = Array.from({ length: 40 }, (_, i) => ({
      id: `c${i}`,
      text: `Claim number ${i} of the list`,
      paraphrases: [`Another wording of ${i}`],
    }));
    const index = indexOf(sketches);

    const records = await index.readRecords(sketches.map((_, doc) => ({ segment: 0, doc })));

    expect(records.map(({ id, texts }) => [id, texts.map(({ text }) => text)])).toEqual(
      sketches.map(({ id, text, paraphrases }) => [id, [text, ...paraphrases]]),
    );
  });
});
