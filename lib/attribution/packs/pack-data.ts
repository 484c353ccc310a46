import type {
  LanguagePack,
  NounEntry,
  PartneredVerb,
  Phrases,
  VerbEntry,
  VerbForms,
  VerbWord,
} from "../language-pack.ts";
import { CLASS_RATES, type VerbClass } from "../verb-classes.ts";

/** The words of a list that are parted by white space. */
export function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** The phrases of a list that are parted by bars. */
export function phrases(list: string): string[][] {
  return list
    .split("|")
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter(([first]) => first !== "");
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_PHRASES: Phrases = [];

/** A pack that knows nothing: what a new one starts from and leaves as it is where it can. */
export const BLANK_PACK: Omit<LanguagePack, "language" | "grammar" | "sentences"> = {
  wordSplits: { prefixes: [], suffixes: [] },
  verbs: new Map(),
  partneredVerbs: new Map(),
  particles: NO_WORDS,
  nouns: new Map(),
  accordingTo: NO_PHRASES,
  weakAccordingTo: NO_PHRASES,
  signatureMarks: NO_WORDS,
  aroundSource: NO_PHRASES,
  viewpoints: NO_PHRASES,
  behindSource: NO_PHRASES,
  weakBehindSource: NO_PHRASES,
  sourceNouns: NO_WORDS,
  anaphors: NO_PHRASES,
  insertions: NO_PHRASES,
  asWords: NO_WORDS,
  evidentials: NO_PHRASES,
  hearsay: NO_PHRASES,
  hearsayModals: NO_WORDS,
  hearsayInfinitives: NO_WORDS,
  reportedMood: NO_WORDS,
  denials: NO_WORDS,
  anonymity: NO_WORDS,
  nonSpeakers: NO_WORDS,
  auxiliaries: NO_WORDS,
  passiveAuxiliaries: NO_WORDS,
  modals: NO_WORDS,
  negations: NO_WORDS,
  infinitiveMarks: NO_WORDS,
  complementizers: NO_WORDS,
  thatPrepositions: NO_WORDS,
  colons: new Set([":"]),
  quotatives: NO_WORDS,
  complementSuffixes: [],
  occasions: NO_WORDS,
  adjunctSuffixes: [],
  objectSuffixes: [],
  subjectSuffixes: [],
  agentSuffixes: [],
  infinitiveSuffixes: [],
  questionWords: NO_WORDS,
  questionParticles: NO_WORDS,
  conditionals: NO_WORDS,
  conditionalVerbs: NO_WORDS,
  relatives: NO_WORDS,
  personalRelatives: NO_WORDS,
  coordinators: NO_WORDS,
  joiners: NO_WORDS,
  subordinators: NO_WORDS,
  prepositions: NO_WORDS,
  linkingPrepositions: NO_WORDS,
  placePrepositions: NO_WORDS,
  agentPrepositions: NO_WORDS,
  documentPrepositions: NO_WORDS,
  objectPronouns: NO_WORDS,
  determiners: NO_WORDS,
  definiteDeterminers: NO_WORDS,
  singularDeterminers: NO_WORDS,
  subjectPronouns: NO_WORDS,
  impersonalPronouns: NO_WORDS,
  partitives: NO_WORDS,
  reflexives: NO_WORDS,
  firstPersons: NO_WORDS,
  pronouns: new Map(),
  titles: NO_WORDS,
  genderOfWord: new Map(),
  timeWords: NO_WORDS,
  adverbs: NO_WORDS,
  adverbSuffixes: [],
  gerundSuffixes: [],
  pastSuffixes: [],
  possessiveSuffixes: [],
  subjectStartSuffixes: [],
  finiteSuffixes: [],
  finiteVerbs: NO_WORDS,
};

/** The spellings of one verb, each with all it can be. */
export type Inflected = ReadonlyMap<string, VerbForms>;

/** What {@link readVerbs} is told. */
export type VerbLists = {
  /**
   * The verbs of each class, parted by white space. A verb that needs words beside it names them
   * behind a plus sign, with underscores for spaces: "geben+bekannt", "sein+der_ansicht".
   */
  classes: Partial<Record<VerbClass, string>>;
  inflect: (lemma: string) => Inflected;
  /** Verbs that take the person spoken to as their object. */
  addressee?: string;
  /** Verbs whose subject is never a source: "heißen" of "es heißt". */
  impersonal?: string;
};

/** Build a pack's verbs from lists of lemmas. A spelling shared by two verbs is the first one's. */
export function readVerbs(lists: VerbLists): Pick<LanguagePack, "verbs" | "partneredVerbs"> {
  const verbs = new Map<string, VerbWord>();
  const partnered = new Map<string, PartneredVerb[]>();
  for (const { lemma, partner, entry } of listEntries(lists)) {
    for (const [spelling, forms] of lists.inflect(lemma)) {
      if (partner.length === 0) {
        if (!verbs.has(spelling)) verbs.set(spelling, { entry, forms });
      } else {
        const known = partnered.get(spelling) ?? [];
        partnered.set(spelling, [...known, { entry, forms, partner }]);
      }
    }
  }
  return { verbs, partneredVerbs: partnered };
}

const SPOKEN: ReadonlySet<VerbClass> = new Set<VerbClass>(["speech", "telling", "manner"]);

type Listed = { lemma: string; partner: string[]; entry: VerbEntry };

function* listEntries(lists: VerbLists): Generator<Listed> {
  const addressee = words(lists.addressee ?? "");
  const impersonal = words(lists.impersonal ?? "");
  for (const [name, list] of Object.entries(lists.classes)) {
    // The keys of `classes` are verb classes; Object.entries forgets it.
    const verbClass = name as VerbClass;
    for (const item of words(list)) {
      const [lemma = "", partner] = item.split("+");
      const entry: VerbEntry = {
        lemma: item.replace(/[+_]/g, " "),
        ...CLASS_RATES[verbClass],
        hasAddressee: addressee.has(item),
        isSpeech: SPOKEN.has(verbClass),
        isImpersonal: impersonal.has(item),
      };
      yield { lemma, partner: partner?.split("_") ?? [], entry };
    }
  }
}

/** What a noun cue is a word for: something said, or something thought. */
const NOUN_RATES = {
  speech: { that: { all: 0.8, reporting: 0.8 }, other: { all: 0.4, reporting: 0.35 } },
  opinion: { that: { all: 0.7, reporting: 0.6 }, other: { all: 0.3, reporting: 0.25 } },
} as const;

/**
 * Build a pack's noun cues.
 *
 * @param lists The spellings of each kind of noun, `*` for any ending.
 * @param links The words that may tie such a noun to its content: "dass", "zu".
 */
export function readNouns(
  lists: Partial<Record<keyof typeof NOUN_RATES, string>>,
  links: string,
): Map<string, NounEntry> {
  const nouns = new Map<string, NounEntry>();
  const linkWords = words(links);
  for (const kind of ["speech", "opinion"] as const) {
    for (const lemma of words(lists[kind] ?? "")) {
      nouns.set(lemma, { lemma, links: linkWords, ...NOUN_RATES[kind] });
    }
  }
  return nouns;
}
