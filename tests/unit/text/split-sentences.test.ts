import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../lib/text/split-sentences.ts";

function sentences(text: string, locale = "en"): string[] {
  return splitSentences(text, locale).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["It rained. We left.", ["It rained.", "We left."]],
    ["Dr. Boyle met Sen. Ruiz. They spoke.", ["Dr. Boyle met Sen. Ruiz.", "They spoke."]],
    ["He lives in the U.S. The house is old.", ["He lives in the U.S.", "The house is old."]],
    ["The U.S. Senate met.", ["The U.S. Senate met."]],
    ["J. R. Boyle sang. Then he left.", ["J. R. Boyle sang.", "Then he left."]],
    ["It cost $3.5 million. Really?! Yes.", ["It cost $3.5 million.", "Really?!", "Yes."]],
    [
      "See No. 5 for more. He said no. She agreed.",
      ["See No. 5 for more.", "He said no.", "She agreed."],
    ],
    ["A headline\nA first sentence", ["A headline", "A first sentence"]],
    ["", []],
  ])("splits %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("reads the Armenian full stop as a colon and the colon as a full stop", () => {
    const text = "Նա պատասխանեց. «Այո»: Նրանք գնացին։ Անձրև էր:";

    expect(sentences(text, "hy")).toEqual(["Նա պատասխանեց. «Այո»:", "Նրանք գնացին։", "Անձրև էր:"]);
  });

  it("keeps a quote of two sentences whole", () => {
    const text = "“It is late. We must go,” she said. They went.";

    expect(sentences(text)).toEqual(["“It is late. We must go,” she said.", "They went."]);
  });

  it("breaks behind a closing mark", () => {
    expect(sentences("“It is late.” They went.")).toEqual(["“It is late.”", "They went."]);
  });

  it("knows the ordinals of German", () => {
    expect(sentences("Am 3. Oktober war es kalt. Es schneite.", "de-AT")).toEqual([
      "Am 3. Oktober war es kalt.",
      "Es schneite.",
    ]);
  });

  it("takes the colon of Armenian for a stop, and its full stop for none", () => {
    const text = "Նա ասաց. «Գնանք տուն»: Բոլորը գնացին։ Ինչո՞ւ";

    expect(sentences(text, "hy")).toEqual(["Նա ասաց. «Գնանք տուն»:", "Բոլորը գնացին։", "Ինչո՞ւ"]);
  });

  it("breaks at the edges of declared blocks", () => {
    const text = "Share this The mayor left";
    const blocks = [
      { start: 0, end: 10 },
      { start: 11, end: text.length },
    ];

    const parts = splitSentences(text, "en", blocks).map(({ start, end }) =>
      text.slice(start, end),
    );

    expect(parts).toEqual(["Share this", "The mayor left"]);
  });

  it("covers every word of any text exactly once", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", ".", " ", '"', "\n", "?") }),
        (text) => {
          let end = 0;
          for (const sentence of splitSentences(text, "en")) {
            expect(text.slice(end, sentence.start).trim()).toBe("");
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe("");
        },
      ),
    );
  });
});
