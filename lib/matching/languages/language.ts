import type { CommonShares } from "../background.ts";

/** How sure a text is that something happens: will, may, should, tries to, would have. */
export type Modality = "planned" | "possible" | "due" | "attempted" | "unreal";

/** A unit of measurement: what it measures, and how many base units it is. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/** A word or phrase of one side of a contrast: rose and fell, killed and injured and missing. */
export interface ContrastSide {
  readonly contrast: number;
  readonly side: number;
}

/** Words and phrases with what they mean; a phrase is its folded words joined by spaces. */
export interface PhraseTable<Value> {
  readonly entries: ReadonlyMap<string, Value>;
  /** First words of the phrases, so that most words cost one look. */
  readonly starts: ReadonlySet<string>;
}

/**
 * What matching knows of one language: data only. All words are lower-case and folded (no
 * accents, plain apostrophes), as `readWords` yields them.
 */
export interface MatchingLanguage {
  /** Primary subtag, e.g. `"en"`; the empty string for the neutral fallback. */
  readonly code: string;
  readonly stem: (word: string) => string;
  /** How common its words are; empty where nobody has counted them. */
  readonly commonShares: CommonShares;
  /** Articles and the like that lean on a word by an apostrophe: `l'armée`. */
  readonly elisions: ReadonlySet<string>;
  /** Whether endings are set off by an apostrophe: `Türkiye'nin`. */
  readonly hasApostropheEndings: boolean;
  /** Whether all nouns have a capital, so that one makes no name. */
  readonly hasCapitalNouns: boolean;
  /** Whether endings rather than places tell who does what. */
  readonly hasFreeOrder: boolean;
  /** Words too common to tell claims apart; they are not indexed. */
  readonly stopWords: ReadonlySet<string>;
  /** Other spellings of one word, e.g. `us` written in capitals. Keys are case-sensitive. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly numberWords: ReadonlyMap<string, number>;
  readonly scaleWords: ReadonlyMap<string, number>;
  readonly ordinalWords: ReadonlyMap<string, number>;
  /** Words for a share, in percent: `half` is 50. */
  readonly shareWords: ReadonlyMap<string, number>;
  /** Words for a multiple: `twice`, `doubled`. */
  readonly multiples: ReadonlyMap<string, number>;
  /** Words that make the number before them a multiple: three `times`. */
  readonly timesWords: ReadonlySet<string>;
  /** Articles that stand for one: `a` hundred. */
  readonly oneWords: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Words for money, by currency: `dollars` is `usd`. */
  readonly currencies: ReadonlyMap<string, string>;
  readonly percentWords: ReadonlySet<string>;
  /** Words that make a percentage one of points. */
  readonly pointWords: ReadonlySet<string>;
  /** Words that make a number a lower (`over`) or an upper bound (`under`), or a rounded one. */
  readonly lowerBounds: ReadonlySet<string>;
  readonly upperBounds: ReadonlySet<string>;
  readonly approximators: ReadonlySet<string>;
  /** Whether figures are grouped by points and divided by a comma: 2.700,5. */
  readonly hasDecimalComma: boolean;
  readonly months: ReadonlyMap<string, number>;
  /** Whether month names are only known by a capital. */
  readonly capitalMonths: boolean;
  /** Words before a date, by what they make of it. */
  readonly dateRoles: ReadonlyMap<string, "since" | "until" | "before">;
  readonly negators: PhraseTable<true>;
  /** Endings of verbs that negate them: `kapatmadı`. */
  readonly negativeEndings: readonly string[];
  /** Words that take a negator's force: not `only`. */
  readonly negatorBreakers: ReadonlySet<string>;
  readonly contrasts: PhraseTable<readonly ContrastSide[]>;
  /** Pairs of beginnings that make opposites of one word: `aware`, `unaware`. */
  readonly opposingPrefixes: readonly (readonly [string, string])[];
  /** Prepositions that turn a sentence round: `from` and `to`, `for` and `against`. */
  readonly opposingPrepositions: PhraseTable<ContrastSide>;
  /** How many of what follows: `all`, `some`. */
  readonly quantifiers: PhraseTable<string>;
  /** Quantifiers that make a superlative after an article: the `most` dangerous. */
  readonly superlatives: ReadonlySet<string>;
  readonly modals: PhraseTable<Modality>;
  /** Verbs that are modal before an infinitive only: `plans` to. */
  readonly catenatives: ReadonlyMap<string, Modality>;
  readonly conditionals: ReadonlySet<string>;
  /** Auxiliaries that open a condition when they stand first: `had`. */
  readonly openingConditionals: ReadonlySet<string>;
  /** Auxiliaries of the past, and forms that no ending tells. */
  readonly pastMarks: ReadonlySet<string>;
  readonly irregularForms: ReadonlySet<string>;
  /** Words between what is compared or quoted that count like a verb: `than`, `says`. */
  readonly relationMarks: ReadonlySet<string>;
  /** Verbs of saying: a claim with one inside is about a statement. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words that open a clause: `that`. */
  readonly clauseMarks: ReadonlySet<string>;
  /** Auxiliaries of the passive. */
  readonly passiveMarks: ReadonlySet<string>;
  /** Words before a cause: `because of`. */
  readonly causeMarks: ReadonlySet<string>;
  /** Kinds of bodies that are told apart by a word beside them: the health `ministry`. */
  readonly institutions: ReadonlySet<string>;
  /** Verbs and auxiliaries that make a string of words a proposition. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Words that are verbs or nouns, as their neighbours have it: `support`. */
  readonly nounVerbs: ReadonlySet<string>;
  /** Endings that are likely a finite verb's, e.g. `ed`. */
  readonly finiteEndings: readonly string[];
  /** Words after which a noun comes; a word in -s before one is likely a verb. */
  readonly determiners: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  /** First words of a heading that only names its subject: `on`. */
  readonly headingMarks: ReadonlySet<string>;
  /** First words of an infinitive, e.g. `to`. */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** Words before a name that put it into a place or phrase of its own: `in`, `of`. */
  readonly prepositions: ReadonlySet<string>;
  /** The word before the doer of a passive: `by`. */
  readonly agentMarks: ReadonlySet<string>;
  /** Forms of address and offices that are no part of a name. */
  readonly titles: ReadonlySet<string>;
  /** Names of sources that could be anybody's: `officials`, `the ministry`. */
  readonly genericSources: ReadonlySet<string>;
}
