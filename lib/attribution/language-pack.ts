/** What stands where a cue's content begins; `before` means that the content precedes the cue. */
export const FRAMES = [
  "that",
  "quote",
  "clause",
  "question",
  "infinitive",
  "prepositional",
  "nominal",
  "before",
  "quoteBefore",
] as const;
export type Frame = (typeof FRAMES)[number];

/** How often a cue in a frame was an attribution: 0..1, measured or estimated. */
export type Rates = Readonly<Record<Frame, number>>;

/** Which inflected forms a spelling can be; "said" is both past and participle. */
export type VerbForms = {
  base?: boolean;
  third?: boolean;
  past?: boolean;
  participle?: boolean;
  gerund?: boolean;
};

/** A verb that can introduce what somebody says or thinks. */
export type VerbEntry = {
  lemma: string;
  /** Rates for attributions of any kind, and for reporting alone (see score.ts). */
  all: Rates;
  reporting: Rates;
  /** Takes the person spoken to as its object: "told reporters that". */
  hasAddressee: boolean;
  /** Common behind a quotation and a comma, so a safe cue there: "…," he shrugged. */
  isSpeech: boolean;
};

/** One spelling of a verb. */
export type VerbWord = { entry: VerbEntry; forms: VerbForms };

/** A noun that can carry content: "the claim that", "her call for". */
export type NounEntry = {
  lemma: string;
  /** Words that may link the noun to its content. */
  links: ReadonlySet<string>;
  /** Rates before a that-clause, and with another link. */
  that: { all: number; reporting: number };
  other: { all: number; reporting: number };
};

/**
 * Everything the engine knows about one language. Data only: adding a language adds a pack and
 * its tests. All words are in lower case with a straight apostrophe.
 */
export type LanguagePack = {
  /** BCP 47 primary language subtag. */
  language: string;
  verbs: ReadonlyMap<string, VerbWord>;
  nouns: ReadonlyMap<string, NounEntry>;
  /** Phrases before a source: "according to". */
  accordingTo: readonly (readonly string[])[];
  /** Phrases before content without a source: "there is evidence". */
  evidentials: readonly (readonly string[])[];
  /** Adverbs that hand a sentence on to unnamed others: "reportedly". */
  hearsay: ReadonlySet<string>;
  /** Cue words, in any inflection, by which a source says that the content is not so: "denied". */
  denials: ReadonlySet<string>;
  /** Words in front of a colon that name no speaker: "note", "update". */
  nonSpeakers: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** The auxiliaries that make a participle passive. */
  passiveAuxiliaries: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** The mark of an infinitive, and of a complement clause. */
  infinitiveMarks: ReadonlySet<string>;
  complementizers: ReadonlySet<string>;
  questionWords: ReadonlySet<string>;
  conditionals: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** The relative pronouns that stand for persons only. */
  personalRelatives: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  /** The coordinators that also join two names: "and", not "but". */
  joiners: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that stay inside a name or title: "of". */
  linkingPrepositions: ReadonlySet<string>;
  /** Prepositions that do so only before a name: "at Oxford", but not "at a rally". */
  placePrepositions: ReadonlySet<string>;
  /** The preposition of a passive's agent: "by". */
  agentPrepositions: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Those of something known: "the". */
  definiteDeterminers: ReadonlySet<string>;
  /** Those of one thing: "a landmine blast" is a noun, for "blast" would need several subjects. */
  singularDeterminers: ReadonlySet<string>;
  subjectPronouns: ReadonlySet<string>;
  /** Pronouns that can be traced to a mention, by what they can stand for. */
  pronouns: ReadonlyMap<string, PronounKind>;
  titles: ReadonlySet<string>;
  /** Nouns for persons; their gender if the word tells it. */
  genderOfWord: ReadonlyMap<string, "he" | "she">;
  timeWords: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  adverbSuffixes: readonly string[];
  gerundSuffixes: readonly string[];
  pastSuffixes: readonly string[];
  possessiveSuffixes: readonly string[];
  /** Finite verb forms that are common, irregular and no cue: they end a noun phrase. */
  finiteVerbs: ReadonlySet<string>;
};

/** A single man or woman, several, or something without a sex. */
export type PronounKind = "he" | "she" | "they" | "it";
