import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import { Is } from "./word-class.ts";

/** A name in the text: "The Foreign Ministry", "Mayor Ann Lee", "Ministry of Defence". */
export type Mention = TokenRange & {
  /** Its words in lower case without determiner and titles, in order. */
  name: readonly string[];
  /** The word a short mention would repeat: "ministry", "lee". */
  head: string;
  gender: "he" | "she" | undefined;
  /** Could be a person: no article before it, no place preposition either. */
  isPersonLike: boolean;
};

/** Longest name looked at, in tokens. */
const MAX_NAME = 14;

const FUNCTION_WORD =
  Is.determiner |
  Is.preposition |
  Is.subordinator |
  Is.coordinator |
  Is.auxiliary |
  Is.subjectPronoun |
  Is.question |
  Is.adverb |
  Is.time;

/** Find the names outside quotations, in text order. */
export function findMentions(text: AnnotatedText): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (isQuoted(text, at) || !startsName(text, at)) continue;
    const end = nameEnd(text, at);
    mentions.push(toMention(text, at, end));
    at = end - 1;
  }
  return mentions;
}

function startsName(text: AnnotatedText, at: number): boolean {
  if (!isAny(text, at, Is.capital)) return false;
  return isAny(text, at, Is.title) || !isAny(text, at, FUNCTION_WORD);
}

/** The end of a run of capitalised words; "of", "for the" and an initial's stop may join it. */
function nameEnd(text: AnnotatedText, first: number): number {
  let end = first + 1;
  while (end - first < MAX_NAME) {
    const next = joinedPart(text, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function joinedPart(text: AnnotatedText, at: number): number {
  if (isQuoted(text, at) || text.sentenceOf[at] !== text.sentenceOf[at - 1]) return at;
  if (isAny(text, at - 1, Is.possessive)) return at;
  if (isNamePart(text, at)) return at + 1;
  const isStop = textAt(text, at) === "." && isNamePart(text, at + 1);
  if (isStop && text.sentenceOf[at] === text.sentenceOf[at + 1]) return at + 1;
  if (!isAny(text, at, Is.linking | Is.place) || isAny(text, at, Is.capital)) return at;
  const behind = isAny(text, at + 1, Is.determiner) ? at + 2 : at + 1;
  const isLinked = isAny(text, at, Is.linking) || wordAt(text, at - 1).lower.length > 3;
  return isLinked && isNamePart(text, behind) && !isQuoted(text, behind) ? behind + 1 : at;
}

function isNamePart(text: AnnotatedText, at: number): boolean {
  return (
    isAny(text, at, Is.capital) && (isAny(text, at, Is.title) || !isAny(text, at, FUNCTION_WORD))
  );
}

function toMention(text: AnnotatedText, first: number, end: number): Mention {
  const words: string[] = [];
  let gender: Mention["gender"];
  let head = "";
  let isBehindLink = false;
  for (let at = first; at < end; at++) {
    const { lower, is } = wordAt(text, at);
    gender ??= text.pack.genderOfWord.get(lower);
    if (is & (Is.linking | Is.place) && !(is & Is.capital)) isBehindLink = true;
    if (!(is & Is.capital) || is & Is.title) continue;
    words.push(bareName(lower));
    if (!isBehindLink) head = bareName(lower);
  }
  const hasArticle = first > 0 && isAny(text, first - 1, Is.determiner);
  const start =
    hasArticle && text.sentenceOf[first - 1] === text.sentenceOf[first] ? first - 1 : first;
  const isPlaced = isAny(text, first - 1, Is.place | Is.linking) && first > 0;
  const isPersonLike = !hasArticle && !isBehindLink && !isPlaced && words.length < 5;
  return { first: start, end, name: words, head, gender, isPersonLike };
}

function bareName(lower: string): string {
  return lower.replace(/'s$/, "");
}
