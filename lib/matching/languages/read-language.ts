import { readCommonShares } from "../background.ts";
import type { ContrastSide, MatchingLanguage, Modality, PhraseTable, Unit } from "./language.ts";
import type { LanguageData } from "./language-data.ts";
import { createSuffixStemmer } from "./suffix-stemmer.ts";

type Stem = (word: string) => string;

/**
 * Make a language of its written form.
 *
 * @param stemmer A stemmer of its own; without one the data's endings are taken off.
 */
export function readLanguage(data: LanguageData, stemmer?: Stem): MatchingLanguage {
  const irregulars = mapOf(data.irregulars);
  const regular = stemmer ?? createSuffixStemmer({ ...data, suffixes: fold(data.suffixes ?? "") });
  const stem: Stem = (word) => regular(irregulars.get(word) ?? word);
  return {
    code: data.code,
    stem,
    commonShares: readCommonShares(data.commonTerms ?? ""),
    stopWords: setOf(data.stopWords),
    spellings: mapOf(data.spellings),
    elisions: setOf(data.elisions),
    hasApostropheEndings: data.hasApostropheEndings ?? false,
    hasCapitalNouns: data.hasCapitalNouns ?? false,
    hasFreeOrder: data.hasFreeOrder ?? false,
    ...readFigures(data),
    ...readTimes(data),
    ...readMeaning(data, stem),
    ...readGrammar(data),
    titles: setOf(data.titles),
    genericSources: setOf(data.genericSources),
    institutions: setOf(data.institutions),
  };
}

function readFigures(data: LanguageData) {
  return {
    numberWords: numbersOf(data.numberWords),
    scaleWords: numbersOf(data.scaleWords),
    ordinalWords: numbersOf(data.ordinalWords),
    shareWords: numbersOf(data.shareWords),
    multiples: numbersOf(data.multiples),
    timesWords: setOf(data.timesWords),
    oneWords: setOf(data.oneWords),
    units: unitsOf(data.units),
    currencies: mapOf(data.currencies),
    percentWords: setOf(data.percentWords),
    pointWords: setOf(data.pointWords),
    lowerBounds: setOf(data.lowerBounds),
    upperBounds: setOf(data.upperBounds),
    approximators: setOf(data.approximators),
    hasDecimalComma: data.hasDecimalComma ?? false,
  };
}

function readTimes({ months = [], since, until, before, capitalMonths }: LanguageData) {
  const roles = new Map<string, "since" | "until" | "before">();
  for (const word of split(since)) roles.set(word, "since");
  for (const word of split(until)) roles.set(word, "until");
  for (const word of split(before)) roles.set(word, "before");
  return {
    months: new Map(
      months.flatMap((forms, i) => split(forms).map((form): [string, number] => [form, i + 1])),
    ),
    capitalMonths: capitalMonths ?? false,
    dateRoles: roles,
  };
}

function readMeaning(data: LanguageData, stem: Stem) {
  return {
    negators: tableOf<true>(split(data.negators).map((phrase) => [phrase, true])),
    negativeEndings: split(data.negativeEndings),
    negatorBreakers: setOf(data.negatorBreakers),
    contrasts: contrastsOf(data.contrasts ?? [], stem),
    opposingPrefixes: data.opposingPrefixes ?? [],
    opposingPrepositions: sidesOf(data.opposingPrepositions ?? []),
    quantifiers: classesOf(data.quantifiers),
    superlatives: setOf(data.superlatives),
    // The record's keys are modalities; the data's own test holds it to that.
    modals: classesOf(data.modals) as PhraseTable<Modality>,
    catenatives: classesOf(data.catenatives).entries as ReadonlyMap<string, Modality>,
    conditionals: setOf(data.conditionals),
    openingConditionals: setOf(data.openingConditionals),
    relationMarks: setOf(data.relationMarks),
    speechVerbs: setOf(data.speechVerbs),
    clauseMarks: setOf(data.clauseMarks),
    causeMarks: setOf(data.causeMarks),
  };
}

function readGrammar(data: LanguageData) {
  return {
    pastMarks: setOf(data.pastMarks),
    irregularForms: new Set(mapOf(data.irregulars).keys()),
    passiveMarks: setOf(data.passiveMarks),
    finiteVerbs: setOf(data.finiteVerbs),
    nounVerbs: setOf(data.nounVerbs),
    finiteEndings: split(data.finiteEndings),
    determiners: setOf(data.determiners),
    subjectPronouns: setOf(data.subjectPronouns),
    headingMarks: setOf(data.headingMarks),
    infinitiveMarks: setOf(data.infinitiveMarks),
    prepositions: setOf(data.prepositions),
    agentMarks: setOf(data.agentMarks),
  };
}

/** Lists are written with their accents, for those who read them; words are compared without. */
function split(list: string | undefined): string[] {
  return fold(list ?? "")
    .split(/\s+/)
    .filter(Boolean);
}

function fold(list: string): string {
  return list.normalize("NFKD").replace(/\p{M}/gu, "");
}

function setOf(list: string | undefined): ReadonlySet<string> {
  return new Set(split(list));
}

function mapOf(list: string | undefined): ReadonlyMap<string, string> {
  return new Map(
    split(list).map((entry): [string, string] => {
      const at = entry.indexOf("=");
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

function numbersOf(list: string | undefined): ReadonlyMap<string, number> {
  return new Map([...mapOf(list)].map(([word, value]) => [word, Number(value)]));
}

function unitsOf(list: string | undefined): ReadonlyMap<string, Unit> {
  return new Map(
    [...mapOf(list)].map(([word, value]) => {
      const [dimension = "", factor] = value.split(":");
      return [word, { dimension, factor: Number(factor) }];
    }),
  );
}

function tableOf<Value>(pairs: readonly (readonly [string, Value])[]): PhraseTable<Value> {
  const entries = new Map(pairs.map(([phrase, value]) => [phrase.replaceAll("_", " "), value]));
  const phrases = [...entries.keys()].filter((phrase) => phrase.includes(" "));
  return { entries, starts: new Set(phrases.map((phrase) => phrase.split(" ", 1)[0] ?? "")) };
}

function classesOf(classes: Readonly<Record<string, string>> = {}): PhraseTable<string> {
  return tableOf(
    Object.entries(classes).flatMap(([name, list]) =>
      split(list).map((phrase): [string, string] => [phrase, name]),
    ),
  );
}

/** Single words are known by their stem, so that a table needs one form of each. */
function contrastsOf(
  contrasts: readonly (readonly string[])[],
  stem: Stem,
): PhraseTable<readonly ContrastSide[]> {
  const sides = new Map<string, ContrastSide[]>();
  contrasts.forEach((lists, contrast) => {
    lists.forEach((list, side) => {
      for (const phrase of split(list)) {
        const key = phrase.includes("_") ? phrase : stem(phrase);
        const known = sides.get(key) ?? [];
        if (!known.some((entry) => entry.contrast === contrast)) known.push({ contrast, side });
        sides.set(key, known);
      }
    });
  });
  return tableOf([...sides]);
}

function sidesOf(contrasts: readonly (readonly string[])[]): PhraseTable<ContrastSide> {
  return tableOf(
    contrasts.flatMap((lists, contrast) =>
      lists.flatMap((list, side) =>
        split(list).map((phrase): [string, ContrastSide] => [phrase, { contrast, side }]),
      ),
    ),
  );
}
