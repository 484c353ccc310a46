import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Attribution } from "../../../lib/attribution/attribution.ts";
import { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
import { GERMAN } from "../../../lib/attribution/packs/de.ts";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";
import type { Span } from "../../../lib/text/span.ts";

const PIECES = [
  "He", "said", "that", "according to", "the ministry", "reports", "Ann Lee", ",", ".", ":", ";",
  "“", "”", '"', "'", "‘", "’", "«", "»", "(", ")", "—", "\n", "\n\n", "?", "there is evidence",
  "was reported", "claim", "who", "and", "reportedly", "\ud83d", "\ude00", "😀", "\u202e", "\u200d",
  "x", "is", "by", "of", "the", "Dr.", "U.S.", "sagte", "dass", "wie", "so", "laut", "zufolge", "das",
  "hat", "mitgeteilt", "teilte", "mit", "es heißt", "Behauptung", "nach Angaben", "soll", "sein", "–",
]; // biome-ignore format: a word list reads best in rows

function everySpan(found: readonly Attribution[]): Span[] {
  return found.flatMap(({ source, cue, content, resolved }) => [
    ...source,
    ...cue,
    ...content,
    ...(resolved ? [resolved.span] : []),
  ]);
}

function cutsCodePoint(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

describe("detectAttributions on hostile text", () => {
  it("returns valid spans on code point boundaries, whatever the text", () => {
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 3 }));
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom("", " ")))
      .map((pairs) => pairs.flat().join(""));
    const settings = fc.record({
      pack: fc.constantFrom(ENGLISH, GERMAN),
      mode: fc.constantFrom("reporting" as const, "all" as const),
    });
    fc.assert(
      fc.property(text, settings, (page, { pack, mode }) => {
        const found = detectAttributions(page, { pack, mode });

        for (const attribution of found)
          expect(Attribution.safeParse(attribution).success).toBe(true);
        for (const { start, end } of everySpan(found)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(page.length);
          expect(cutsCodePoint(page, start) || cutsCodePoint(page, end)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
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

  describe.each([ENGLISH, GERMAN])("in $language", (pack) => {
    it.each(pages)("gets through 20,000 characters of %s", (_name, piece) => {
      const page = repeat(piece, 20_000);

      const found = detectAttributions(page, { pack });

      expect(everySpan(found).every(({ end }) => end <= page.length)).toBe(true);
    });
  });
});
