import type { TokenRange } from "../../text/pair-quotes.ts";
import { isAny, isQuoted, textAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { clauseAround } from "../clause.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "../cue-context.ts";
import { trimEnd } from "../find-content.ts";
import { phraseFrom } from "../noun-phrase.ts";
import { matchLength } from "../phrase-evidentials.ts";
import { Is } from "../word-class.ts";
import { documentIn, subjectLeft, subjectRight } from "./find-subject.ts";

/**
 * "Das teilte die Polizei mit", "…: lo ha detto il sindaco", "A dirlo è il sindaco": a pronoun as
 * the object of the cue, which stands for what was said right before.
 */
export function readAnaphor(context: CueContext): Candidate | undefined {
  const { keepsVerbGroups } = context.text.pack.grammar;
  const found = readSentenceBefore(context);
  return found ?? (keepsVerbGroups ? (readBehindColon(context) ?? readCleft(context)) : undefined);
}

/** "Das teilte die Polizei mit": content is the sentence before. */
function readSentenceBefore(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue(context);
  const previous = text.sentences[cue.sentence - 1];
  const length = matchLength(text, sentence.first, text.pack.anaphors);
  if (length === 0 || !previous) return undefined;
  const isBeside = cue.finite === sentence.first + length;
  if (!isBeside && cue !== context.cues[0]) return undefined;
  const source = isBeside
    ? subjectRight(text, cue, sentence.end)
    : sourceBehind(context, sentence.first + length);
  const isNamed = source !== undefined || (length > 1 && isBeside);
  const labels = { source, content: [{ ...previous }], frame: "before" as const };
  return isNamed ? toCandidate(context, labels) : undefined;
}

/** "Об этом *глава МИД* сказал в среду", "Об этом журналистам сказал *глава МИД*". */
function sourceBehind(context: CueContext, first: number): TokenRange | undefined {
  const { text, cue } = context;
  const { end } = sentenceOfCue(context);
  const left = subjectLeft(text, cue);
  if (left && left.first >= first) return left;
  return cue.entry.isImpersonal
    ? documentIn(text, { first, end }, cue.finite)
    : subjectRight(text, cue, end);
}

/** "Il ponte è sicuro: *lo* ha detto il ministro", "È *quanto* assicura il sindaco". */
function readBehindColon(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const { first } = clauseAround(text, cue.finite);
  const at = isAny(text, first, Is.be) ? first + 1 : first;
  const length = matchLength(text, at, text.pack.anaphors);
  if (length === 0 || cue.finite !== at + length) return undefined;
  const content = saidBefore(context, first);
  const source = content && subjectRight(text, cue, sentenceOfCue(context).end);
  return source && toCandidate(context, { source, content, frame: frameOf(context, content) });
}

/** "A dirlo è stato il sindaco": the speaker stands behind "to be". */
function readCleft(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  if (cue.mood !== "infinitive" || !isAny(text, cue.head + 1, Is.be)) return undefined;
  let at = cue.head + 1;
  while (isAny(text, at, Is.be)) at++;
  const content = saidBefore(context, cue.head - 1);
  if (!content || !isAny(text, at, Is.determiner | Is.capital | Is.title)) return undefined;
  const source = phraseFrom(text, at, sentenceOfCue(context).end);
  // The cue is no mere purpose here, so that it stands as a finite verb would.
  const finite = { ...context, cue: { ...cue, mood: "finite" as const } };
  return toCandidate(finite, { source, content, frame: frameOf(context, content) });
}

/** The sentence before a clause, or what stands before a colon or dash in front of it. */
function saidBefore(context: CueContext, first: number): TokenRange[] | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue(context);
  if (first === sentence.first) {
    const previous = text.sentences[cue.sentence - 1];
    return previous && [{ ...previous }];
  }
  if (!/^(?::|--?|[–—])$/.test(textAt(text, first - 1))) return undefined;
  const end = trimEnd(text, sentence.first, first - 1);
  return end > sentence.first ? [{ first: sentence.first, end }] : undefined;
}

function frameOf({ text }: CueContext, content: readonly TokenRange[]) {
  return content.some(({ first }) => isQuoted(text, first)) ? "quoteBefore" : "before";
}
