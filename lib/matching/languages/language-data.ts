/**
 * A matching language as it is written down: plain JSON, so that a language can be a file of the
 * package. Lists are words with spaces between; a phrase has `_` for its spaces; a map's entries
 * are `word=value`. All words are folded. What is left out is empty.
 */
export interface LanguageData {
  readonly code: string;
  readonly stopWords: string;
  /** How common its words are, by hash; see `readCommonShares`. */
  readonly commonTerms?: string;
  /** Endings that the stemmer takes off, the longest that fits. */
  readonly suffixes?: string;
  /** Letters that must stay; 3 unless given. */
  readonly minStem?: number;
  /** How often endings are taken off; 1 unless given, more where they pile up. */
  readonly passes?: number;
  /** Articles and the like that lean on a word by an apostrophe: `l'armée`. */
  readonly elisions?: string;
  /** Whether endings are set off by an apostrophe: `Türkiye'nin`. */
  readonly hasApostropheEndings?: boolean;
  /** Whether all nouns have a capital, so that one makes no name. */
  readonly hasCapitalNouns?: boolean;
  /** Whether endings rather than places tell who does what. */
  readonly hasFreeOrder?: boolean;
  /** Forms that no rule finds, as `form=base`. */
  readonly irregulars?: string;
  readonly spellings?: string;
  readonly numberWords?: string;
  readonly scaleWords?: string;
  readonly ordinalWords?: string;
  readonly shareWords?: string;
  readonly multiples?: string;
  readonly timesWords?: string;
  readonly oneWords?: string;
  /** `word=dimension:factor`. */
  readonly units?: string;
  readonly currencies?: string;
  readonly percentWords?: string;
  readonly pointWords?: string;
  readonly lowerBounds?: string;
  readonly upperBounds?: string;
  readonly approximators?: string;
  readonly hasDecimalComma?: boolean;
  /** The forms of each month, twelve lists. */
  readonly months?: readonly string[];
  readonly capitalMonths?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly before?: string;
  readonly negators?: string;
  /** Endings of verbs that negate them: `kapatmadı`. */
  readonly negativeEndings?: string;
  readonly negatorBreakers?: string;
  /** Contrasts, each with its sides; a word may stand in several. */
  readonly contrasts?: readonly (readonly string[])[];
  readonly opposingPrefixes?: readonly (readonly [string, string])[];
  readonly opposingPrepositions?: readonly (readonly string[])[];
  /** Lists of words for how many, by class. */
  readonly quantifiers?: Readonly<Record<string, string>>;
  readonly superlatives?: string;
  readonly modals?: Readonly<Record<string, string>>;
  readonly catenatives?: Readonly<Record<string, string>>;
  readonly conditionals?: string;
  readonly openingConditionals?: string;
  readonly pastMarks?: string;
  readonly relationMarks?: string;
  readonly speechVerbs?: string;
  readonly clauseMarks?: string;
  readonly passiveMarks?: string;
  readonly causeMarks?: string;
  readonly institutions?: string;
  readonly finiteVerbs?: string;
  readonly nounVerbs?: string;
  readonly finiteEndings?: string;
  readonly determiners?: string;
  readonly subjectPronouns?: string;
  readonly headingMarks?: string;
  readonly infinitiveMarks?: string;
  readonly prepositions?: string;
  readonly agentMarks?: string;
  readonly titles?: string;
  readonly genericSources?: string;
}
