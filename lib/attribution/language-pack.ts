import type { SentenceHabits } from "../text/abbreviations.ts";

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
  /** Says in itself that nobody is named: Russian "сообщается", Turkish "bildirildi". */
  impersonal?: boolean;
  /** May have no subject, its source in a place: Russian "сообщили в полиции". */
  unnamed?: boolean;
  /** Stands before the noun that is its subject: Turkish "söyleyen". */
  attributive?: boolean;
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
  /** Its grammatical subject is never the source: German "es heißt". */
  isImpersonal?: boolean;
};

/** One spelling of a verb. */
export type VerbWord = { entry: VerbEntry; forms: VerbForms };

/**
 * A spelling that is a cue only with other words beside it: "gab … bekannt", "ist … der Ansicht",
 * "a fait savoir", "dikkat çekti". They stand later in the verb's clause, or right before it.
 */
export type PartneredVerb = VerbWord & { partner: readonly string[] };

/** The orders of source, cue and content a language knows; see the readers of the same names. */
export const CONSTRUCTIONS = [
  "fixed-order",
  "as-clause",
  "insertion",
  "content-behind",
  "content-before",
] as const;
export type Construction = (typeof CONSTRUCTIONS)[number];

/** How a language builds its sentences, as far as a reader must know. */
export type Grammar = {
  /** The readings tried for a verb cue; the first that fits counts. */
  constructions: readonly Construction[];
  /** Every noun has a capital, so a capital tells a noun from a verb but no name: German. */
  capitalisesNouns: boolean;
  /**
   * A verb and its parts may stand apart: "hat gestern in Berlin mitgeteilt". True for every
   * language but English, whose verb groups are read, and were measured, in their own way.
   */
  splitsVerbGroups: boolean;
  /** A few words in quotation marks are a name unless a mark shows that they are speech. */
  quotesNames: boolean;
  /** A comma alone may open reported speech: "Er sagte, er komme". */
  commaOpensContent: boolean;
  /** A finite verb needs no subject: "La ley es justa, señaló." */
  dropsSubjects: boolean;
  /** Commas set off "according to X"; without them its content goes on around it. */
  setsOffPhrases: boolean;
  /** A semicolon ends what a cue reports. False for English, which was measured without. */
  semicolonEndsContent: boolean;
  /** A noun's possessor stands behind it: "die Behauptung des Ministers, dass". */
  possessorFollows: boolean;
  /** Little but adverbs and pronouns parts an auxiliary from its participle: French "a déjà dit". */
  keepsVerbGroups: boolean;
};

/** Where one written word is cut into several. All in lower case with a straight apostrophe. */
export type WordSplits = {
  /** Cut off in front: "qu'il" is "qu'" and "il". */
  prefixes: readonly string[];
  /** Cut off behind and left with their hyphens: "a-t-il" is "a" and "-t-il". */
  suffixes: readonly string[];
};

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
 * its tests. All words are in lower case with a straight apostrophe. A word of a list that ends in
 * `*` stands for every word that begins so: "министр*". docs/languages.md tells each field's use.
 */
export type LanguagePack = {
  /** BCP 47 primary language subtag. */
  language: string;
  grammar: Grammar;
  /** How full stops stand inside sentences; from `lib/text/abbreviations.ts`. */
  sentences: SentenceHabits;
  wordSplits: WordSplits;
  verbs: ReadonlyMap<string, VerbWord>;
  partneredVerbs: ReadonlyMap<string, readonly PartneredVerb[]>;
  /** Parts of separable verbs; as a cue's partner they close its clause: "kündigte … *an*". */
  particles: ReadonlySet<string>;
  nouns: ReadonlyMap<string, NounEntry>;
  /** Phrases before a source: "according to". */
  accordingTo: Phrases;
  /** Those that often mean something else: "per". */
  weakAccordingTo: Phrases;
  /** Marks before the source at a headline's end: "Экспорт вырастет — Минфин". */
  signatureMarks: ReadonlySet<string>;
  /** Phrases with the source inside, at "_", a pronoun: Russian "по его словам". */
  aroundSource: Phrases;
  /**
   * Phrases before a person, set off by commas, whose opinion the sentence is: French "Pour le
   * maire, …".
   */
  viewpoints: Phrases;
  /** Phrases behind a source: German "zufolge", Turkish "göre". */
  behindSource: Phrases;
  /** Those that often mean something else: Azerbaijani "görə", which is also "because of". */
  weakBehindSource: Phrases;
  /**
   * Nouns for what a source gives, also as the end of a longer word: "Angaben", "Bericht". A weak
   * phrase counts only before one ("nach ersten Ermittlungen"); before the source's own name it is
   * part of the cue ("*Angaben* der Polizei *zufolge*").
   */
  sourceNouns: ReadonlySet<string>;
  /** Phrases that open a sentence and stand for the one before: "*Das* teilte die Polizei mit". */
  anaphors: Phrases;
  /** Words before the source of an insertion without a verb: German ", so der Minister". */
  insertions: Phrases;
  /** Words that open "as X said". */
  asWords: ReadonlySet<string>;
  /** Phrases before content without a source: "there is evidence". */
  evidentials: Phrases;
  /** Adverbs and phrases that hand a sentence on to unnamed others: "reportedly". */
  hearsay: Phrases;
  /**
   * Modals that hand a sentence on to unnamed others, with the infinitives that show it when they
   * close the clause: "*soll* geflohen *sein*".
   */
  hearsayModals: ReadonlySet<string>;
  hearsayInfinitives: ReadonlySet<string>;
  /** Finite verb forms that mark a sentence as somebody's words: German "sei", "habe". */
  reportedMood: ReadonlySet<string>;
  /** Cue words, in any inflection, by which a source says that the content is not so: "denied". */
  denials: ReadonlySet<string>;
  /** Words that end a relative clause which says why nobody is named: "who asked not to be *named*". */
  anonymity: ReadonlySet<string>;
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
  /** Marks behind a cue or label that open its content: ":", in Armenian also "." and "՝". */
  colons: ReadonlySet<string>;
  /** Prepositions that may lead a complementizer: Spanish "*de* que", "*en* que". */
  thatPrepositions: ReadonlySet<string>;
  /** Words that close content in front of its cue: Turkish "diye". */
  quotatives: ReadonlySet<string>;
  /** Endings of a clause made a noun, which is content in front of its cue: Turkish "-dığını". */
  complementSuffixes: readonly string[];
  /** Words that name where content in front of its cue was said: Turkish "açıklamada". */
  occasions: ReadonlySet<string>;
  /** Endings of a subject's last word, where they tell it from adjuncts: Armenian "-ը". */
  subjectSuffixes: readonly string[];
  /** Endings of adjuncts and indirect objects, which count before `subjectSuffixes`: "-ներին". */
  adjunctSuffixes: readonly string[];
  /** Endings of a direct object before its verb, and of who gave a piece of news: "-ını", "-dan". */
  objectSuffixes: readonly string[];
  agentSuffixes: readonly string[];
  infinitiveSuffixes: readonly string[];
  questionWords: ReadonlySet<string>;
  /** Words that make a question of a clause from its second place: Russian "будет *ли*". */
  questionParticles: ReadonlySet<string>;
  conditionals: ReadonlySet<string>;
  /** Verbs that make a condition of a sentence they open: "*Should* the ministry confirm …". */
  conditionalVerbs: ReadonlySet<string>;
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
  /** Prepositions of a document that an impersonal cue cites: "heißt es in dem Bericht". */
  documentPrepositions: ReadonlySet<string>;
  /** Pronouns that lean on a verb without being its subject: "sich", "le", "se". */
  objectPronouns: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Those of something known: "the". */
  definiteDeterminers: ReadonlySet<string>;
  /** Those of one thing: "a landmine blast" is a noun, for "blast" would need several subjects. */
  singularDeterminers: ReadonlySet<string>;
  subjectPronouns: ReadonlySet<string>;
  /** Subjects that stand for nobody: French "on". The document or place named is the source. */
  impersonalPronouns: ReadonlySet<string>;
  /** Prepositions that also open a subject: French "*De* nombreux experts estiment". */
  partitives: ReadonlySet<string>;
  /** Pronouns that make "to be" an auxiliary of the active voice: French "s'est félicité". */
  reflexives: ReadonlySet<string>;
  /** Pronouns that show a speaker label before them to be one: "Lee: Ich habe …". */
  firstPersons: ReadonlySet<string>;
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
  /**
   * Endings of a subject's first word. Given where no article shows where a subject begins behind an
   * adjunct: Russian "на встрече *главный* тренер".
   */
  subjectStartSuffixes: readonly string[];
  finiteSuffixes: readonly string[];
  /** Finite verb forms that are common, irregular and no cue: they end a noun phrase. */
  finiteVerbs: ReadonlySet<string>;
};

/** Fixed runs of words. */
export type Phrases = readonly (readonly string[])[];

/** A single man or woman, several, or something without a sex. */
export type PronounKind = "he" | "she" | "they" | "it";
