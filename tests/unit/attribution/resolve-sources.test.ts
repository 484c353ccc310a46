import { describe, expect, it } from "vitest";
import { detectEnglish } from "./detect.ts";

/** The full names that the sources of a text's attributions resolve to; undefined for none. */
function resolvedSources(text: string): (string | undefined)[] {
  return detectEnglish(text).map(({ resolved }) => resolved?.text);
}

describe("resolving sources", () => {
  it.each([
    [
      "a short name for an office",
      "The Interior Ministry said the posts were open. The road is safe, the ministry said.",
      "The Interior Ministry",
    ],
    [
      "a surname",
      "Ingrid Dahl said the bridge was safe. It never closed. Dahl said that it would stay open.",
      "Ingrid Dahl",
    ],
    [
      "a title and surname",
      "Ingrid Dahl said the bridge was safe. Mayor Dahl said that it would stay open.",
      "Ingrid Dahl",
    ],
    [
      "a pronoun",
      "Ingrid Dahl said the bridge was safe. She said that it would stay open.",
      "Ingrid Dahl",
    ],
    [
      "a pronoun in the next paragraph",
      "Ingrid Dahl said the bridge was safe.\n\n“It never closed,” she said.",
      "Ingrid Dahl",
    ],
    [
      "a role",
      "Mayor Ingrid Dahl said the bridge was safe. The road is open too, the mayor said.",
      "Mayor Ingrid Dahl",
    ],
  ])("traces %s to the full mention", (_name, text, full) => {
    expect(resolvedSources(text).at(-1)).toBe(full);
  });

  it("traces a relative pronoun to what it follows", () => {
    const text = "The plan was drawn up by Ingrid Dahl, who said that the bridge was safe.";

    expect(resolvedSources(text)).toEqual(["Ingrid Dahl"]);
  });

  it.each([
    [
      "two ministries",
      "The Interior Ministry said it was late. The Defence Ministry said it was early. The road is open, the ministry said.",
    ],
    [
      "two people of one surname",
      "Ingrid Dahl said it was late. Tomas Dahl said it was early. Dahl said that it was noon.",
    ],
    [
      "a second person before a pronoun",
      "Ingrid Dahl said the bridge was safe. Anna Boyle laughed. She said that it would fall.",
    ],
    ["a pronoun of the other sex", "Mrs. Dahl said the bridge was safe. He said that it was not."],
    ["nobody named before", "The road is open, the ministry said."],
  ])("leaves it open with %s", (_name, text) => {
    expect(resolvedSources(text).at(-1)).toBeUndefined();
  });

  it("never points past two paragraphs for a pronoun", () => {
    const text =
      "Ingrid Dahl said it was safe.\n\nIt rained.\n\nIt hailed.\n\nShe said that it was late.";

    expect(resolvedSources(text).at(-1)).toBeUndefined();
  });
});
