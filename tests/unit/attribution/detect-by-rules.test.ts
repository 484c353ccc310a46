import { describe, expect, it } from "vitest";
import { BY_RULES, detect } from "./detect.ts";

/** What the pack's rules find alone; in templates/ stands where the model does worse. */
function detectByRules(text: string) {
  return detect(text, "reporting", BY_RULES);
}

describe("the rules alone", () => {
  it.each([
    [
      "Tomas Reyes, 45, a teacher who moved to Lima last year, said the school had closed.",
      "Tomas Reyes, 45, a teacher who moved to Lima last year",
    ],
    ["Tired of waiting, Ingrid Dahl, the mayor, said that it was safe.", "Ingrid Dahl, the mayor"],
    ["Jo Ray, who runs a farm near Ostby, said it was safe.", "Jo Ray, who runs a farm near Ostby"],
    ["Dahl earlier Monday said that it was safe.", "Dahl"],
  ])("end the source before its comma and the time: %s", (text, source) => {
    expect(detectByRules(text).at(-1)?.source).toBe(source);
  });

  it("take a quotation of several paragraphs as one content", () => {
    const text = "Dahl said: “It is safe.\n\n“It always was,” the report notes.";

    const [first] = detectByRules(text);

    expect(first?.content).toBe("“It is safe. … “It always was,”");
  });

  it.each([
    ["Dahl waved the letter at the council", "Dahl"],
    ["The placard was plain", ""],
  ])("find a quotation that no cue claims behind a colon: %s", (before, source) => {
    const words = "“We shall not close the bridge while anybody needs it.”";

    expect(detectByRules(`${before}: ${words}`)).toEqual([
      { source, cue: ":", content: words, form: "quote" },
    ]);
  });

  it.each([
    "Did the mayor say that the bridge was safe?",
    "If the mayor says the bridge is safe, traffic will return.",
    "Over half of the said boats were found near the shore.",
  ])("find nothing reported in: %s", (text) => {
    expect(detectByRules(text)).toEqual([]);
  });
});
