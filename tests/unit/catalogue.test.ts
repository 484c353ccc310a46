import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "../../scripts/architecture/read-sources.ts";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { compareCatalogues } from "../../scripts/catalogue/compare-catalogues.ts";
import { findMisuse } from "../../scripts/catalogue/find-misuse.ts";

const ROOT = join(import.meta.dirname, "../..");
const LOCALES = join(ROOT, "public/_locales");

function readCatalogue(lang: string): Catalogue {
  return JSON.parse(readFileSync(join(LOCALES, lang, "messages.json"), "utf8"));
}

/** What speaks to readers; the terminal has words of its own. */
function readSpeakers(): Map<string, string> {
  const sources = [...readSources()].filter(([path]) => !path.startsWith("cli/"));
  const config = readFileSync(join(ROOT, "wxt.config.ts"), "utf8");
  return new Map([...sources, ["wxt.config.ts", config]]);
}

const english = readCatalogue("en");

describe("the catalogues", () => {
  it("speak the eight languages of the interface", () => {
    expect(readdirSync(LOCALES).toSorted()).toEqual([
      ...["az", "de", "en", "es", "fr", "hy", "ru", "tr"],
    ]);
  });

  it.each(readdirSync(LOCALES))("has every message in %s, with its values and forms", (lang) => {
    expect(compareCatalogues(lang, english, readCatalogue(lang))).toEqual([]);
  });

  it("holds no message that nothing uses, and is given the values it asks for", () => {
    expect(findMisuse(readSpeakers(), english)).toEqual([]);
  });
});

describe("compareCatalogues", () => {
  const model: Catalogue = {
    language: { message: "en" },
    greeting: { message: "Hello, $1" },
    lists_one: { message: "$1 list" },
    lists_other: { message: "$1 lists" },
  };
  const russian: Catalogue = {
    language: { message: "ru" },
    greeting: { message: "Здравствуйте, $1" },
    lists_one: { message: "$1 список" },
    lists_few: { message: "$1 списка" },
    lists_many: { message: "$1 списков" },
    lists_other: { message: "$1 списка" },
  };

  it("accepts a language with more plural forms than English", () => {
    expect(compareCatalogues("ru", model, russian)).toEqual([]);
  });

  it.each([
    ["a message that is missing", { ...russian, greeting: undefined }, "missing"],
    ["a plural form that is missing", { ...russian, lists_few: undefined }, "missing"],
    ["a message that English lacks", { ...russian, farewell: { message: "Пока" } }, "no message"],
    ["another value", { ...russian, greeting: { message: "Здравствуйте, $2" } }, "other values"],
    ["an empty message", { ...russian, greeting: { message: " " } }, "empty"],
    ["the wrong language", { ...russian, language: { message: "uk" } }, "should be"],
  ])("names %s", (_what, changed, sentence) => {
    const there = Object.entries(changed).filter(([, message]) => message !== undefined);

    const faults = compareCatalogues("ru", model, Object.fromEntries(there) as Catalogue);

    expect(faults).toEqual([expect.stringContaining(sentence)]);
  });
});

describe("findMisuse", () => {
  const catalogue: Catalogue = {
    greeting: { message: "Hello, $1" },
    lists_one: { message: "$1 list" },
    lists_other: { message: "$1 lists" },
    tone_high: { message: "high" },
  };
  const sound = 'translate("greeting", f(a, b)); count("lists", n); keyFor("tone", tone);';

  it("finds nothing where all is used as it should be", () => {
    expect(findMisuse(new Map([["a.ts", sound]]), catalogue)).toEqual([]);
  });

  it.each([
    ["a message nothing uses", sound.replace('keyFor("tone", tone)', ""), "used nowhere"],
    ["a call with too few values", sound.replace(", f(a, b)", ""), "0 values"],
    ["a call with too many values", sound.replace("f(a, b)", "a, b,"), "2 values"],
    ["a message that is none", `${sound} translate("farewell");`, "no message"],
  ])("names %s", (_what, source, sentence) => {
    expect(findMisuse(new Map([["a.ts", source]]), catalogue)).toEqual([
      expect.stringContaining(sentence),
    ]);
  });
});
