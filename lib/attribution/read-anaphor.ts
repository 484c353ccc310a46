import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { clauseAround } from "./clause.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "./cue-context.ts";
import { trimEnd } from "./find-content.ts";
import { subjectRight } from "./find-subject.ts";
import { phraseFrom } from "./noun-phrase.ts";
import { Is } from "./word-class.ts";

/**
 * "Das teilte die Polizei mit", "…: lo ha detto il sindaco", "A dirlo è il sindaco": a pronoun as
 * the object of the cue, which stands for what was said right before.
 */
export function readAnaphor(context: CueContext): Candidate | undefined {
  return readPronoun(context) ?? readCleft(context);
}

function readPronoun(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const { first } = clauseAround(text, cue.finite);
  // "È *quanto* assicura il sindaco".
  const at = isAny(text, first, Is.be) ? first + 1 : first;
  const isAnaphor = text.pack.anaphors.has(wordAt(text, at).lower);
  if (!isAnaphor || cue.finite !== at + 1) return undefined;
  const content = before(context, first);
  const source = content && subjectRight(text, cue, sentenceOfCue(context).end);
  return (
    content && source && toCandidate(context, { source, content, frame: frameOf(text, content) })
  );
}

/** "A dirlo è stato il sindaco": the speaker stands behind "to be". */
function readCleft(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  if (cue.mood !== "infinitive" || !isAny(text, cue.head + 1, Is.be)) return undefined;
  let at = cue.head + 1;
  while (isAny(text, at, Is.be)) at++;
  const content = before(context, cue.head - 1);
  if (!content || !isAny(text, at, Is.determiner | Is.capital | Is.title)) return undefined;
  const source = phraseFrom(text, at, sentenceOfCue(context).end);
  // The cue is no mere purpose here, so that it stands as a finite verb would.
  const finite = { ...context, cue: { ...cue, mood: "finite" as const } };
  return toCandidate(finite, { source, content, frame: frameOf(text, content) });
}

/** The sentence before a clause, or what stands before a colon or dash in front of it. */
function before(context: CueContext, first: number): TokenRange[] | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue(context);
  if (first === sentence.first) {
    const previous = text.sentences[cue.sentence - 1];
    return previous && [{ ...previous }];
  }
  const isSetOff = /^(?::|--?|[–—])$/.test(textAt(text, first - 1));
  if (!isSetOff || !text.pack.grammar.keepsVerbGroups) return undefined;
  const end = trimEnd(text, sentence.first, first - 1);
  return end > sentence.first ? [{ first: sentence.first, end }] : undefined;
}

function frameOf(text: AnnotatedText, content: readonly TokenRange[]) {
  return content.some(({ first }) => isQuoted(text, first)) ? "quoteBefore" : "before";
}
