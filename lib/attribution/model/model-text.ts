import { findSentences } from "../../text/find-sentences.ts";
import type { TokenRange } from "../../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationFrom,
  quotationTo,
  textAt,
} from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { findCandidates } from "../find-candidates.ts";
import { labelColon } from "../label-colon.ts";
import { findTurns } from "../mend/transcript.ts";
import { type Feature, featuresOf, scoreCandidate } from "../score.ts";
import { Is } from "../word-class.ts";
import { hashText } from "./hash.ts";
import { type Lexicon, type ModelWord, readModelWord } from "./model-words.ts";

/** A text as the model sees it. All positions count tokens. */
export type ModelText = {
  text: AnnotatedText;
  words: readonly ModelWord[];
  /** Per token, hashes that stand for it ({@link ModelWord}); quotation marks by their side. */
  exact: Int32Array;
  coarse: Int32Array;
  /** Per token, the share of its stem's uses that were cues, of any kind and reporting. */
  cueRate: Float32Array;
  reportingRate: Float32Array;
  /** Per token, bits of {@link Flag}. */
  flags: Uint8Array;
  /** What the rules make of a cue, by the token that is its head. */
  readings: ReadonlyMap<number, RuleReading>;
  /** Sentences inside quotations, and per token its own or -1. */
  quotedSentences: readonly TokenRange[];
  quotedSentenceOf: Int32Array;
  /** How many blocks begin with a speaker label. */
  labelCount: number;
  /** The colons of labels that open the turns of a conversation. */
  turns: ReadonlySet<number>;
};

/** A rule's candidate with what it is worth to the rules. */
export type RuleReading = {
  candidate: Candidate;
  /** A hash of form, frame and mood. */
  construction: number;
  features: readonly Feature[];
  all: number;
  reporting: number;
};

/** What hides in a token for the path between it and a cue. */
export const Flag = {
  auxiliary: 1,
  joiner: 2,
  cue: 4,
  that: 8,
  comma: 16,
  dash: 32,
  colon: 64,
} as const;

/** The rate from which a word counts as another cue. */
export const OTHER_CUE = 0.3;

const OPENING_MARK = 211;
const CLOSING_MARK = 212;

/** Prepare a text for the model: run the rules and look every word up. */
export function readModelText(text: AnnotatedText, lexicon: Lexicon): ModelText {
  const count = text.tokens.length;
  const words = readWords(text, lexicon);
  const quotedSentences = findQuotedSentences(text);
  const quotedSentenceOf = new Int32Array(count).fill(-1);
  quotedSentences.forEach(({ first, end }, index) => {
    quotedSentenceOf.fill(index, first, end);
  });
  const read: ModelText = {
    text,
    words,
    exact: new Int32Array(count),
    coarse: new Int32Array(count),
    cueRate: new Float32Array(count),
    reportingRate: new Float32Array(count),
    flags: new Uint8Array(count),
    readings: readRules(text),
    quotedSentences,
    quotedSentenceOf,
    labelCount: text.sentences.filter((sentence) => labelColon(text, sentence) >= 0).length,
    turns: findTurns(text),
  };
  words.forEach((word, at) => {
    describeToken(read, { word, at, lexicon });
  });
  return read;
}

function readWords(text: AnnotatedText, { common }: Lexicon): ModelWord[] {
  const known = new Map<string, ModelWord>();
  return text.words.map((word, at) => {
    const spelling = textAt(text, at);
    const seen = known.get(spelling);
    if (seen) return seen;
    const read = readModelWord(word, common);
    known.set(spelling, read);
    return read;
  });
}

type Place = { word: ModelWord; at: number; lexicon: Lexicon };

function describeToken(read: ModelText, { word, at, lexicon }: Place): void {
  const { text } = read;
  const mark = quotationSide(text, at);
  read.exact[at] = mark || word.exact;
  read.coarse[at] = mark || word.coarse;
  const counts = lexicon.cues.get(word.stem);
  if (counts) {
    read.cueRate[at] = counts.all / counts.total;
    read.reportingRate[at] = counts.reporting / counts.total;
  }
  const joins = Is.subordinator | Is.coordinator | Is.complementizer | Is.relative;
  read.flags[at] =
    (isAny(text, at, Is.auxiliary) ? Flag.auxiliary : 0) |
    (isAny(text, at, joins) ? Flag.joiner : 0) |
    ((read.cueRate[at] ?? 0) > OTHER_CUE ? Flag.cue : 0) |
    (isAny(text, at, Is.complementizer) ? Flag.that : 0) |
    breakOf(textAt(text, at));
}

/** What a mark parts a sentence by. */
function breakOf(token: string): number {
  if (token === ",") return Flag.comma;
  if (token === ":") return Flag.colon;
  return /^(?:[;—–]|--)$/.test(token) ? Flag.dash : 0;
}

function quotationSide(text: AnnotatedText, at: number): number {
  if (!isQuoted(text, at)) return 0;
  if (quotationFrom(text, at)) return OPENING_MARK;
  return quotationTo(text, at) ? CLOSING_MARK : 0;
}

function readRules(text: AnnotatedText): Map<number, RuleReading> {
  const readings = new Map<number, RuleReading>();
  for (const candidate of findCandidates(text)) {
    const head = headOfCue(candidate);
    const { all, reporting } = scoreCandidate(text, candidate);
    const before = readings.get(head);
    if (before && before.all >= all) continue;
    const { form, frame, verb } = candidate;
    const construction = hashText(`${form} ${frame} ${verb?.mood ?? ""}`);
    const features = featuresOf(text, candidate);
    readings.set(head, { candidate, construction, features, all, reporting });
  }
  return readings;
}

/** The token by which a candidate's cue is known. */
function headOfCue({ verb, cue, content, form }: Candidate): number {
  if (verb) return verb.head;
  const range = cue[0];
  if (!range) return content[0]?.first ?? 0;
  return form === "nominal" ? range.end - 1 : range.first;
}

function findQuotedSentences({ tokens, quotations, pack }: AnnotatedText): TokenRange[] {
  const blocks = quotations.map(({ first, last }) => ({ first, end: last + 1 }));
  return findSentences({ tokens, quotations: [], blocks }, pack.sentences);
}
