import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
import { GERMAN } from "../../../lib/attribution/packs/de.ts";
import { BY_MODEL, BY_RULES, detectEnglish } from "./detect.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";
import { expectSound } from "./sound-spans.ts";

const PIECES = [
  "He", "said", "that", "according to", "the ministry", "reports", "Ann Lee", ",", ".", ":", ";",
  "“", "”", '"', "'", "‘", "’", "«", "»", "(", ")", "—", "\n", "\n\n", "?", "there is evidence",
  "was reported", "claim", "who", "and", "reportedly", "\ud83d", "\ude00", "😀", "\u202e", "\u200d",
  "x", "is", "by", "of", "the", "Dr.", "U.S.", "sagte", "dass", "wie", "so", "laut", "zufolge", "das",
  "hat", "mitgeteilt", "teilte", "mit", "es heißt", "Behauptung", "nach Angaben", "soll", "sein", "–",
]; // biome-ignore format: a word list reads best in rows

const settings = fc
  .tuple(
    fc.constantFrom(BY_MODEL, BY_RULES, { pack: GERMAN }),
    fc.constantFrom("reporting" as const, "all" as const),
  )
  .map(([options, mode]) => ({ ...options, mode }));

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

describe("detectAttributions on hostile text", () => {
  it("returns valid spans on code point boundaries, whatever the text", () => {
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 3 }));
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom("", " ")))
      .map((pairs) => pairs.flat().join(""));
    fc.assert(
      fc.property(text, settings, (page, options) => {
        expectSound(page, detectAttributions(page, options));
      }),
      { numRuns: 500 },
    );
  });

  it.each(HOSTILE_TEXTS)("gets through %s", (_name, text) => {
    fc.assert(
      fc.property(text, settings, (page, options) => {
        expectSound(page, detectAttributions(page, options));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["with cues", "the mayor said that she said the road was closed and "],
    ["with an open quotation", "“the mayor said "],
    ["without a space", "said"],
  ])("gets through a paragraph of a million characters %s", (_name, piece) => {
    const page = repeat(piece, 1_000_000);

    const found = detectEnglish(page);

    expectSound(page, found.slice(0, 2_000));
    expect(found.every(({ content }) => content.every(({ end }) => end <= page.length))).toBe(true);
  });

  const pages: [name: string, piece: string][] = [
    ["no punctuation", "the mayor said that she said "],
    ["one word", "a"],
    ["opening quotes", "“a "],
    ["straight quotes", '" " '],
    ["single quotes", "'a b' 'c "],
    ["commas", "Ann, "],
    ["brackets", "Ann (said "],
    ["closing brackets", "a ) said "],
    ["capitals", "Ann Lee "],
    ["names of one place", "of Ann "],
    ["initials", "a.b."],
    ["lone surrogates", "\ud83d said "],
    ["bidi controls", "\u202esaid "],
    ["paragraphs that continue", "“a said b\n"],
    ["quoted sentences", "“A.” "],
    ["quoted sentences with cues", "“A.” B said. "],
    ["pronouns", "Ann Lee said that. He said that. "],
    ["colons", "Ann said:\n"],
    ["nouns", "the claim that "],
    ["according to", "according to Ann, "],
    ["appositions", "Ann, a mayor, who said, "],
    ["headline words", "Said Told "],
    ["blocks", "a\n"],
    ["German verbs with parts", "Lee teilte mit, dass Ann "],
    ["insertions", "Ann, sagte Lee, "],
    ["insertions in a quotation", "«Ann, — sagte Lee. — Bo» "],
    ["as-clauses", "wie Ann sagte, "],
    ["German nouns", "die Behauptung des Ann, dass "],
    ["sources behind", "Ann zufolge "],
    ["as many partners", "gab gab bekannt "],
  ];

  describe.each([
    ["the English model", BY_MODEL],
    ["the English rules", BY_RULES],
    ["the German rules", { pack: GERMAN }],
  ])("by %s", (_language, options) => {
    it.each(pages)("gets through 20,000 characters of %s", (_name, piece) => {
      const page = repeat(piece, 20_000);

      const found = detectAttributions(page, options);

      expectSound(page, found);
    });
  });
});
