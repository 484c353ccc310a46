import type { Token } from "../text/tokenize.ts";
import type { LanguagePack, NounEntry, PartneredVerb, VerbWord } from "./language-pack.ts";

/** Bits of {@link Word.is}. A word may be several things: "that", "her", "report". */
export const Is = {
  capital: 1 << 0,
  number: 1 << 1,
  mark: 1 << 2,
  adverb: 1 << 3,
  auxiliary: 1 << 4,
  be: 1 << 5,
  modal: 1 << 6,
  negation: 1 << 7,
  subjectPronoun: 1 << 8,
  determiner: 1 << 9,
  preposition: 1 << 10,
  subordinator: 1 << 11,
  coordinator: 1 << 12,
  relative: 1 << 13,
  question: 1 << 14,
  complementizer: 1 << 15,
  infinitiveMark: 1 << 16,
  title: 1 << 17,
  time: 1 << 18,
  finite: 1 << 19,
  gerund: 1 << 20,
  past: 1 << 21,
  possessive: 1 << 22,
  linking: 1 << 23,
  objectPronoun: 1 << 24,
  upper: 1 << 25,
  joiner: 1 << 26,
  place: 1 << 27,
  agent: 1 << 28,
  asWord: 1 << 29,
  reported: 1 << 30,
  // The sign bit: still only tested for being set.
  definite: 1 << 31,
} as const;

/** What the pack knows about a spelling. */
export type Word = {
  lower: string;
  is: number;
  verb: VerbWord | undefined;
  partnered: readonly PartneredVerb[];
  noun: NounEntry | undefined;
};

/** A reader of words that looks up every spelling once. */
export function wordReader(pack: LanguagePack): (token: Token) => Word {
  const known = new Map<string, Word>();
  const look = lookUp(pack);
  return (token) => {
    const seen = known.get(token.text);
    if (seen) return seen;
    const word = readWord(token, pack, look);
    known.set(token.text, word);
    return word;
  };
}

/** A word that is nothing a pack knows. */
export const NO_WORD: Word = { lower: "", is: 0, verb: undefined, partnered: [], noun: undefined };

type LookUp = (lower: string) => { bits: number; noun: NounEntry | undefined };

function readWord(token: Token, pack: LanguagePack, look: LookUp): Word {
  // The small letter of "I" is another one in Turkish.
  const lower = token.text.toLocaleLowerCase(pack.language).replace(/’/g, "'");
  if (token.kind === "mark") return { ...NO_WORD, lower, is: Is.mark };
  const { bits, noun } = look(lower);
  return {
    lower,
    is: shapeBits(token, lower, pack) | bits,
    verb: pack.verbs.get(lower),
    partnered: pack.partneredVerbs.get(lower) ?? [],
    noun,
  };
}

/** Look a spelling up in all lists, and its beginnings among the words that end in `*`. */
function lookUp(pack: LanguagePack): LookUp {
  const bits = listBits(pack);
  const hasStems = [...bits.keys(), ...pack.nouns.keys()].some((word) => word.endsWith("*"));
  return (lower) => {
    let found = bits.get(lower) ?? 0;
    let noun = pack.nouns.get(lower);
    for (let end = hasStems ? lower.length : 0; end > 1; end--) {
      const stem = `${lower.slice(0, end)}*`;
      found |= bits.get(stem) ?? 0;
      noun ??= pack.nouns.get(stem);
    }
    return { bits: found, noun };
  };
}

function shapeBits(token: Token, lower: string, pack: LanguagePack): number {
  let bits = 0;
  if (/^\p{Lu}/u.test(token.text)) bits |= Is.capital;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) bits |= Is.upper;
  if (token.kind === "number") bits |= Is.number;
  if (endsWithAny(lower, pack.adverbSuffixes, 3)) bits |= Is.adverb;
  if (endsWithAny(lower, pack.gerundSuffixes, 3)) bits |= Is.gerund;
  if (endsWithAny(lower, pack.pastSuffixes, 3)) bits |= Is.past;
  if (endsWithAny(lower, pack.possessiveSuffixes, 1)) bits |= Is.possessive;
  const isLower = (bits & Is.capital) === 0;
  if (isLower && endsWithAny(lower, pack.finiteSuffixes, 2)) bits |= Is.finite;
  return bits;
}

function endsWithAny(word: string, suffixes: readonly string[], minStem: number): boolean {
  return suffixes.some((suffix) => word.length >= suffix.length + minStem && word.endsWith(suffix));
}

/** All words of the pack's lists, each with the bits of every list it is in. */
function listBits(pack: LanguagePack): Map<string, number> {
  const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
    [pack.adverbs, Is.adverb],
    [pack.auxiliaries, Is.auxiliary],
    [pack.passiveAuxiliaries, Is.be],
    [pack.modals, Is.modal],
    [pack.negations, Is.negation],
    [pack.subjectPronouns, Is.subjectPronoun],
    [pack.determiners, Is.determiner],
    [pack.prepositions, Is.preposition],
    [pack.subordinators, Is.subordinator],
    [pack.coordinators, Is.coordinator],
    [pack.relatives, Is.relative],
    [pack.questionWords, Is.question],
    [pack.complementizers, Is.complementizer],
    [pack.infinitiveMarks, Is.infinitiveMark],
    [pack.titles, Is.title],
    [pack.timeWords, Is.time],
    [pack.finiteVerbs, Is.finite],
    [pack.linkingPrepositions, Is.linking],
    [pack.joiners, Is.joiner],
    [pack.placePrepositions, Is.place],
    [pack.agentPrepositions, Is.agent],
    [pack.objectPronouns, Is.objectPronoun],
    [pack.asWords, Is.asWord],
    [pack.reportedMood, Is.reported],
    [pack.definiteDeterminers, Is.definite],
  ];
  const bits = new Map<string, number>();
  for (const [list, bit] of lists) {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
}
