import { describe, expect, it } from "vitest";
import { splitWords } from "../../../lib/attribution/split-words.ts";
import { tokenize } from "../../../lib/text/tokenize.ts";

const FRENCH = { prefixes: ["qu'", "l'", "d'"], suffixes: ["-t-il", "-il", "-elle"] };

function split(text: string) {
  return splitWords(tokenize(text), FRENCH).map((token) => token.text);
}

describe("splitWords", () => {
  it.each([
    ["qu'il", ["qu'", "il"]],
    ["l’agence", ["l’", "agence"]],
    ["d'après", ["d'", "après"]],
    ["a-t-il", ["a", "il"]],
    ["dit-elle", ["dit", "elle"]],
    ["Qu'a-t-il", ["Qu'", "a", "il"]],
    ["aujourd'hui", ["aujourd'hui"]],
    ["l'", ["l", "'"]],
  ])("cuts %s", (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it("keeps every part at its place in the text", () => {
    const text = "Qu'a-t-il dit ?";

    for (const token of splitWords(tokenize(text), FRENCH)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it("leaves an enclitic its hyphen", () => {
    const parts = splitWords(tokenize("Estima-se"), {
      prefixes: [],
      suffixes: [],
      enclitics: ["-se"],
    });

    expect(parts.map(({ text }) => text)).toEqual(["Estima", "-se"]);
  });

  it("leaves the tokens alone where a language has no such words", () => {
    const tokens = tokenize("it's");

    expect(splitWords(tokens, { prefixes: [], suffixes: [] })).toBe(tokens);
  });
});
