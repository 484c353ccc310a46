import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt } from "./annotate-text.ts";
import { contentEnd, continuingQuotations, earlierBlocks, trimEnd } from "./find-content.ts";
import type { Frame } from "./language-pack.ts";
import { clauseStart, type PhrasePlace } from "./phrase-evidentials.ts";
import { Is } from "./word-class.ts";

/** Whether nothing but "And" and the like stands between a sentence's head and a token. */
export function isAtClauseStart(text: AnnotatedText, at: number, first: number): boolean {
  for (let i = first; i < at; i++) {
    if (!isAny(text, i, Is.coordinator | Is.subordinator | Is.mark | Is.adverb)) return false;
    if (isQuoted(text, i)) return false;
  }
  return true;
}

/** The content behind a phrase that opens its sentence and ends before `from`. */
export function contentBehind(
  { text, sentence, index, cues }: PhrasePlace,
  from: number,
): TokenRange[] {
  const first = /^[,:՝]$/.test(textAt(text, from)) ? from + 1 : from;
  if (first >= sentence.end) return [];
  const end = contentEnd(text, first, cues);
  if (end <= first) return [];
  const content = [{ first, end }];
  if (isQuoted(text, end - 1)) content.push(...continuingQuotations(text, index));
  return content;
}

/** The content before a phrase at `at`, and what goes on behind its end. */
export function contentAhead(place: PhrasePlace, at: number, behind: number): TokenRange[] {
  const { text, sentence, cues } = place;
  const inner = text.pack.grammar.setsOffPhrases ? undefined : innerClause(text, at, sentence);
  const { first, end: limit } = inner ?? {
    first: clauseStart(text, { first: sentence.first, end: at }, cues),
    end: sentence.end,
  };
  const isDashed =
    text.pack.grammar.splitsVerbGroups && isDash(text, at - 1) && isDash(text, behind);
  const end = trimEnd(text, first, isDashed ? at - 1 : at);
  const isEmpty = end <= first;
  if (isEmpty && !inner) return [];
  const earlier = isQuoted(text, first) ? earlierBlocks(text, first) : [];
  const content = isEmpty ? earlier : [...earlier, { first, end }];
  const isSetOff = isDashed || (textAt(text, at - 1) === "," && textAt(text, behind) === ",");
  if (!isSetOff && text.pack.grammar.setsOffPhrases) return content;
  const again = isDashed || textAt(text, behind) === "," ? behind + 1 : behind;
  const rest = trimEnd(text, again, limit);
  const isOther = isAny(text, again, Is.coordinator) && cues.some(({ head }) => head > again);
  if (isOther && text.pack.grammar.splitsVerbGroups) return content;
  if (rest > again) content.push({ first: again, end: rest });
  return content;
}

function isDash(text: AnnotatedText, at: number): boolean {
  return /^[–—―-]$/.test(textAt(text, at));
}

/** The subordinate clause a phrase stands in: "…, weil er *laut Anklage* log, …". */
function innerClause(
  text: AnnotatedText,
  at: number,
  sentence: TokenRange,
): TokenRange | undefined {
  let first = at;
  while (first > sentence.first && textAt(text, first - 1) !== ",") first--;
  if (first === sentence.first) return undefined;
  const isRelative = first === at - 1 && isAny(text, first, Is.determiner | Is.relative);
  if (!isRelative && !isAny(text, first, Is.subordinator | Is.complementizer)) return undefined;
  let end = at;
  while (end < sentence.end && textAt(text, end) !== ",") end++;
  return { first, end };
}

/** The frame of content that stands before its phrase. */
export function frameOf(text: AnnotatedText, content: readonly TokenRange[]): Frame {
  return content.some(({ end }) => isQuoted(text, end - 1)) ? "quoteBefore" : "before";
}
