import { expect, it } from "vitest";
import { findLanguagePack } from "../../../lib/attribution/find-language-pack.ts";

it.each(["en", "en-GB", "EN_us"])("finds the English pack for %s", (lang) => {
  expect(findLanguagePack(lang)?.language).toBe("en");
});

it("finds the German pack for de-AT", () => {
  expect(findLanguagePack("de-AT")?.language).toBe("de");
});

it.each([
  ["es-419", "es"],
  ["pt-BR", "pt"],
])("finds the pack for %s", (lang, language) => {
  expect(findLanguagePack(lang)?.language).toBe(language);
});

it.each(["und", "", "xx-YY"])("finds no pack for %j", (lang) => {
  expect(findLanguagePack(lang)).toBeUndefined();
});
