import { describe, expect, it } from "vitest";
import { addLanguage, languageOf } from "../../../../lib/matching/languages/find-language.ts";
import { PACKAGED_MATCHING_LANGUAGES } from "../../../../lib/matching/languages/packaged/index.ts";
import { matchStatements } from "../../../../lib/matching/match-statement.ts";
import { createMemoryIndex } from "../../../../lib/matching/memory-index.ts";
import { readTerms, readWords } from "../../../../lib/matching/terms.ts";
import { MATCHING_LANGUAGES } from "../../../../lib/services/load-matching-languages.ts";
import { claimOf } from "../claims.ts";
import { tierOf } from "../tier-of.ts";
import { EASTERN_PAIRS } from "./eastern-pairs.ts";
import { WESTERN_PAIRS } from "./western-pairs.ts";

for (const data of PACKAGED_MATCHING_LANGUAGES) addLanguage(data);

describe.each(Object.entries({ ...WESTERN_PAIRS, ...EASTERN_PAIRS }))(
  "matching in %s",
  (lang, { paraphrases, nearMisses }) => {
    it.each(paraphrases)("finds the claim in other words: %s | %s", async (claim, statement) => {
      expect(await tierOf(claim, statement, lang)).toBe("same");
    });

    it.each(nearMisses)("never calls the same: %s | %s", async (claim, statement) => {
      const tiers = [await tierOf(claim, statement, lang), await tierOf(statement, claim, lang)];

      expect(tiers).not.toContain("same");
    });

    it.each(nearMisses)("calls the claim itself the same: %s", async (claim) => {
      expect(await tierOf(claim, claim, lang)).toBe("same");
    });
  },
);

describe("languages in the package", () => {
  it("are those that the background asks for", () => {
    expect(PACKAGED_MATCHING_LANGUAGES.map(({ code }) => code)).toEqual([...MATCHING_LANGUAGES]);
  });

  it("survive being written as JSON", () => {
    for (const data of PACKAGED_MATCHING_LANGUAGES) {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });

  it("name only modalities that there are", () => {
    const known = ["planned", "possible", "due", "attempted", "unreal"];
    const named = PACKAGED_MATCHING_LANGUAGES.flatMap(({ modals = {}, catenatives = {} }) => [
      ...Object.keys(modals),
      ...Object.keys(catenatives),
    ]);

    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe("a claim that carries wordings in several languages", () => {
  it("is found by the one in the statement's language", async () => {
    const claim = claimOf({ id: "c", text: "Armenia uses the Lachin road to carry mines." });
    const wording = { lang: "az", text: "Ermənistan Laçın yolu ilə mina daşıyır." };
    const both = { ...claim, proposition: { ...claim.proposition, paraphrases: [wording] } };
    const index = createMemoryIndex([{ listId: "l", claims: [both] }]);
    const text = "Ermənistan Laçın yolu ilə minalar daşıyır.";

    const [match] = await matchStatements(
      [{ text, lang: "az", voice: "attributed", source: null }],
      index,
    );

    expect(match?.tier).toBe("same");
    expect(match?.reasons.map(({ code }) => code)).toContain("paraphrase");
  });
});

describe("readWords in other scripts and languages", () => {
  it.each([
    [
      "fr",
      "L’armée d’Arménie n’a pas 10 000,5 mines",
      ["armee", "armenie", "a", "pas", "10000.5", "mines"],
    ],
    ["de", "2.700 Straßen", ["2700", "straßen"]],
    ["tr", "Türkiye’nin 3,5 milyon", ["turkiye", "3.5", "milyon"]],
    ["ru", "Ёлки-палки, йод", ["елки", "палки", "иод"]],
    ["hy", "Ի՞նչ է եղել և ո՛չ", ["ինչ", "է", "եղել", "եւ", "ոչ"]],
    ["zh", "北京市", ["北京", "京市"]],
    ["ja", "地雷 2,700個", ["地雷", "2700", "個"]],
  ])("reads %s: %s", (lang, text, folded) => {
    expect(readWords(text, languageOf(lang)).map((word) => word.folded)).toEqual(folded);
  });

  it.each([
    ["de", "Brücken", "Brücke"],
    ["fr", "bombardé", "bombarder"],
    ["es", "aprobada", "aprobó"],
    ["pt", "aprovada", "aprovou"],
    ["it", "approvato", "approvare"],
    ["ru", "дорогой", "дорога"],
    ["tr", "yolundan", "yolu"],
    ["az", "yollarından", "yolu"],
    ["hy", "միջանցքից", "միջանցքը"],
  ])("gives the forms of a word one term in %s: %s, %s", (lang, one, other) => {
    expect(readTerms(one, languageOf(lang))).toEqual(readTerms(other, languageOf(lang)));
  });
});
