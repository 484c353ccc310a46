import { expect, it } from "vitest";
import { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
import { findLanguagePack } from "../../../lib/attribution/find-language-pack.ts";

const read = (language: string, text: string) => {
  const pack = findLanguagePack(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  const textOf = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return detectAttributions(text, { pack }).map(({ source, content }) => [
    textOf(source),
    textOf(content),
  ]);
};

it("gives each of two sources its own half of the sentence", () => {
  const text = "Per i sindacati gli scioperanti sono trentamila, per la questura meno della metà.";

  expect(read("it", text)).toEqual([
    ["i sindacati", "gli scioperanti sono trentamila"],
    ["la questura", "meno della metà"],
  ]);
});

it("reads what a pronoun behind a colon stands for", () => {
  expect(read("it", "Il ponte riaprirà lunedì: lo ha annunciato il sindaco.")).toEqual([
    ["il sindaco", "Il ponte riaprirà lunedì"],
  ]);
});

it("reads the speaker with the relative clause behind him", () => {
  const text = "Une femme qui habite au-dessous raconte que l'alarme n'a pas sonné.";

  expect(read("fr", text)).toEqual([
    ["Une femme qui habite au-dessous", "que l'alarme n'a pas sonné"],
  ]);
});

it("takes a purpose for no opinion", () => {
  expect(read("fr", "Pour la fête du village, les écoles resteront fermées.")).toEqual([]);
});
