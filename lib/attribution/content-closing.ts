import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationTo,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import { trimEnd } from "./find-content.ts";
import type { Frame } from "./language-pack.ts";
import { endsPhrase, isFiniteVerb } from "./noun-phrase.ts";
import { Is } from "./word-class.ts";

/** How far before its cue content may end: '"…", deyə *nazirin müavini Lale Ahmedova* bildirib'. */
const MAX_APART = 12;

/** Where content in front of its cue ends, and what shows that it is content. */
export type Closing = {
  end: number;
  frame: Frame;
  /** The first token behind it and the word that closes it. */
  behind: number;
};

/**
 * The end of content that stands before `cue`: a quotation, a closing word ("diye") or a clause whose
 * ending makes it a noun ("-dığını").
 *
 * @param limit The first token it may end behind.
 */
export function closingBefore(
  text: AnnotatedText,
  cue: number,
  limit: number,
): Closing | undefined {
  let isApart = false;
  for (let at = cue - 1; at >= Math.max(limit, cue - MAX_APART); at--) {
    if (quotationTo(text, at)) return { end: at + 1, frame: "quoteBefore", behind: at + 1 };
    if (text.pack.quotatives.has(wordAt(text, at).lower)) return closedBy(text, at, limit);
    if (!isApart && hasComplementSuffix(text, at))
      return { end: at + 1, frame: "that", behind: at + 1 };
    isApart ||= !isAny(text, at, Is.adverb | Is.mark | Is.objectPronoun | Is.negation);
    if (isFiniteVerb(text, at) || (endsPhrase(text, at) && !isDashOrComma(text, at)))
      return undefined;
  }
  return undefined;
}

/** Content before a closing word; the comma and dash before it are no part of it. */
function closedBy(text: AnnotatedText, at: number, limit: number): Closing | undefined {
  let end = trimEnd(text, limit, at);
  while (end > limit && isDash(text, end - 1)) end = trimEnd(text, limit, end - 1);
  if (end <= limit) return undefined;
  return { end, frame: isQuoted(text, end - 1) ? "quoteBefore" : "that", behind: at + 1 };
}

/** Whether a word's ending makes a clause a noun. */
export function hasComplementSuffix(text: AnnotatedText, at: number): boolean {
  const { lower, is } = wordAt(text, at);
  if (is & Is.mark) return false;
  return text.pack.complementSuffixes.some(
    (suffix) => lower.length > suffix.length + 1 && lower.endsWith(suffix),
  );
}

function isDash(text: AnnotatedText, at: number): boolean {
  return /^[–—―-]$/.test(textAt(text, at)) && !isQuoted(text, at);
}

function isDashOrComma(text: AnnotatedText, at: number): boolean {
  return isDash(text, at) || textAt(text, at) === ",";
}

/** The first token of a sentence that is neither "And", "Then" nor a dialogue's dash. */
export function behindLead(text: AnnotatedText, { first, end }: TokenRange): number {
  let at = first;
  while (at < end && (isAny(text, at, Is.coordinator | Is.adverb) || isDash(text, at))) at++;
  return at < end ? at : first;
}
