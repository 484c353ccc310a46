/** A family of words that point one way and the family that points the other. */
export type OppositePair = readonly [readonly string[], readonly string[]];

/**
 * What matching knows of one language: data only. All words are lower-case and folded (no
 * accents, plain apostrophes), as `readWords` yields them.
 */
export interface MatchingLanguage {
  /** Primary subtag, e.g. `"en"`; the empty string for the neutral fallback. */
  readonly code: string;
  readonly stem: (word: string) => string;
  /** Words too common to tell claims apart; they are not indexed. */
  readonly stopWords: ReadonlySet<string>;
  /** Other spellings of one word, e.g. `us` written in capitals. Keys are case-sensitive. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly numberWords: ReadonlyMap<string, number>;
  readonly scaleWords: ReadonlyMap<string, number>;
  readonly ordinalWords: ReadonlyMap<string, number>;
  /** Words for a share, in percent: `half` is 50. */
  readonly shareWords: ReadonlyMap<string, number>;
  readonly percentWords: ReadonlySet<string>;
  /** Words that make a number a lower (`over`) or an upper bound (`under`). */
  readonly lowerBounds: ReadonlySet<string>;
  readonly upperBounds: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  /** Words before a date, by what they make of it. */
  readonly dateRoles: ReadonlyMap<string, "since" | "until" | "before">;
  readonly negators: ReadonlySet<string>;
  readonly opposites: readonly OppositePair[];
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

const none: ReadonlySet<string> = new Set();
const noNumbers: ReadonlyMap<string, number> = new Map();

/** The fallback for languages without a pack: words and digits only, nothing guessed. */
export const neutral: MatchingLanguage = {
  code: "",
  stem: (word) => word,
  stopWords: none,
  spellings: new Map(),
  numberWords: noNumbers,
  scaleWords: noNumbers,
  ordinalWords: noNumbers,
  shareWords: noNumbers,
  percentWords: none,
  lowerBounds: none,
  upperBounds: none,
  months: noNumbers,
  dateRoles: new Map(),
  negators: none,
  opposites: [],
  finiteVerbs: none,
  nounVerbs: none,
  finiteEndings: [],
  determiners: none,
  subjectPronouns: none,
  headingMarks: none,
  infinitiveMarks: none,
  prepositions: none,
  agentMarks: none,
  titles: none,
  genericSources: none,
};
