import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, sentenceAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { findMentions, type Mention } from "./find-mentions.ts";
import { phraseBefore } from "./noun-phrase.ts";
import { Is } from "./word-class.ts";

/** The full mention a short one stands for. */
export type Resolution = { range: TokenRange; confidence: number };

/**
 * How sure each way of resolving is. Read by hand in PolNeAR train: 30 surnames, 28 pronouns over
 * a block's edge, 24 within one and 23 relative pronouns, of which at most two each were wrong;
 * lower here, since they were read in an excerpt. Nouns and roles are rare and estimated.
 */
const CONFIDENCE = {
  relative: 0.9,
  surname: 0.95,
  headNoun: 0.85,
  role: 0.75,
  sameBlock: 0.85,
  nextBlock: 0.7,
} as const;

/** How many blocks back a pronoun may point. */
const MAX_BLOCKS_BACK = 2;

/** The longest short mention: "the ministry", "the defence ministry", "Mr. Lee". */
const MAX_SHORT = 4;

/**
 * Trace pronouns and short mentions back to the last mention that names the source in full.
 *
 * Where two different names would fit, nothing is resolved.
 *
 * @param candidates Attributions in text order.
 * @returns For each candidate its resolution, or undefined.
 */
export function resolveSources(
  text: AnnotatedText,
  candidates: readonly Candidate[],
): (Resolution | undefined)[] {
  const mentions = findMentions(text);
  const index = indexByHead(mentions);
  const speakers: Speaker[] = [];
  return candidates.map((candidate) => {
    const source = candidate.source[0];
    if (!source) return undefined;
    const resolution = resolve({ text, mentions, index, speakers }, source);
    const range = resolution?.range ?? source;
    const mention = nameOf(text, mentions, range);
    speakers.push({ at: source.first, range, mention });
    return resolution;
  });
}

type Speaker = { at: number; range: TokenRange; mention: Mention | undefined };

type Knowledge = {
  text: AnnotatedText;
  mentions: readonly Mention[];
  index: ReadonlyMap<string, Mention[]>;
  /** The sources before this one, resolved where they could be. */
  speakers: readonly Speaker[];
};

function resolve(knowledge: Knowledge, source: TokenRange): Resolution | undefined {
  const { text } = knowledge;
  const length = source.end - source.first;
  if (length === 1 && isAny(text, source.first, Is.relative)) return antecedent(knowledge, source);
  if (length === 1 && text.pack.pronouns.has(wordAt(text, source.first).lower)) {
    return resolvePronoun(knowledge, source);
  }
  if (length > MAX_SHORT) return undefined;
  return resolveName(knowledge, source) ?? resolveNoun(knowledge, source);
}

/** "Ann Lee, who said": the name before the pronoun, or else the noun phrase there. */
function antecedent({ text, mentions }: Knowledge, source: TokenRange): Resolution | undefined {
  const sentence = sentenceAt(text, source.first);
  if (!sentence) return undefined;
  const end = isAny(text, source.first - 1, Is.mark) ? source.first - 1 : source.first;
  const name = mentionsBefore(mentions, end).at(-1);
  if (name?.end === end) {
    // "a man from Leeds, who": the pronoun means a person, the name is none.
    const isMisfit = text.pack.personalRelatives.has(wordAt(text, source.first).lower);
    if (isMisfit && !name.isPersonLike) return undefined;
    return { range: rangeOf(name), confidence: CONFIDENCE.relative };
  }
  const range = phraseBefore(text, end, sentence.first);
  if (!range || !isAny(text, range.first, Is.determiner)) return undefined;
  return { range, confidence: CONFIDENCE.relative };
}

/** "Lee" for "Ann Lee": the last longer name with that surname, if it is the only one. */
function resolveName(knowledge: Knowledge, source: TokenRange): Resolution | undefined {
  const { text, index } = knowledge;
  const own = namesIn(text, source);
  const surname = own.at(-1);
  if (surname === undefined || own.length > 1) return undefined;
  const longer = mentionsBefore(index.get(surname) ?? [], source.first).filter(
    ({ name }) => name.length > 1,
  );
  return onlyOne(longer, CONFIDENCE.surname);
}

/** "the ministry" for "the Foreign Ministry", "the mayor" for "Mayor Ann Lee". */
function resolveNoun(knowledge: Knowledge, source: TokenRange): Resolution | undefined {
  const { text, index } = knowledge;
  if (!text.pack.definiteDeterminers.has(wordAt(text, source.first).lower)) return undefined;
  if (hasAny(text, { first: source.first + 1, end: source.end }, Is.capital | Is.mark)) {
    return undefined;
  }
  const noun = wordAt(text, source.end - 1);
  const named = mentionsBefore(index.get(noun.lower) ?? [], source.first).filter(
    ({ name }) => name.length > 1,
  );
  if (named.length > 0) return onlyOne(named, CONFIDENCE.headNoun);
  return resolveRole(knowledge, source, noun.lower);
}

/** "the mayor": the one name that stands beside this word. */
function resolveRole(
  { text, mentions }: Knowledge,
  source: TokenRange,
  role: string,
): Resolution | undefined {
  if (!text.pack.titles.has(role)) return undefined;
  const bearers = mentionsBefore(mentions, source.first).filter(
    (mention) => mention.name.length > 0 && hasWord(text, mention, role),
  );
  return onlyOne(bearers, CONFIDENCE.role);
}

/** How many mentions back a name is looked for; bounds the work on long texts. */
const MAX_MENTIONS_BACK = 60;

function mentionsBefore(mentions: readonly Mention[], at: number): Mention[] {
  const end = lowerBound(mentions, at);
  return mentions.slice(Math.max(0, end - MAX_MENTIONS_BACK), end);
}

function hasWord(text: AnnotatedText, { first, end }: Mention, word: string): boolean {
  for (let at = first; at < end; at++) if (wordAt(text, at).lower === word) return true;
  return false;
}

function hasAny(text: AnnotatedText, { first, end }: TokenRange, bits: number): boolean {
  for (let at = first; at < end; at++) if (isAny(text, at, bits)) return true;
  return false;
}

/** The last of mentions that all name the same, or nothing. */
function onlyOne(mentions: readonly Mention[], confidence: number): Resolution | undefined {
  const longest = mentions.reduce<Mention | undefined>(
    (best, mention) => (best && best.name.length >= mention.name.length ? best : mention),
    undefined,
  );
  const last = mentions.findLast(({ name }) => name.length === longest?.name.length);
  if (!longest || !last) return undefined;
  const areSame = mentions.every(({ name }) => name.every((word) => longest.name.includes(word)));
  return areSame ? { range: last, confidence } : undefined;
}

/** "he": the speaker before, if no other person is named in between. */
function resolvePronoun(knowledge: Knowledge, source: TokenRange): Resolution | undefined {
  const { text, mentions, speakers } = knowledge;
  const kind = text.pack.pronouns.get(wordAt(text, source.first).lower);
  const speaker = speakers.findLast(({ at }) => at < source.first);
  const mention = speaker?.mention;
  if (!speaker || !mention || mention.name.length === 0) return undefined;
  const distance = (text.blockOf[source.first] ?? 0) - (text.blockOf[speaker.at] ?? 0);
  if (distance > MAX_BLOCKS_BACK || !fits(mention, kind)) return undefined;
  const others = mentionsBefore(mentions, source.first).filter(
    (other) => other.first > speaker.at && isRival(other, mention, kind),
  );
  if (others.length > 0) return undefined;
  const confidence = distance === 0 ? CONFIDENCE.sameBlock : CONFIDENCE.nextBlock;
  return { range: rangeOf(mention), confidence };
}

function fits(mention: Mention, kind: string | undefined): boolean {
  if (kind === "he" || kind === "she") {
    return mention.isPersonLike && (mention.gender === undefined || mention.gender === kind);
  }
  return !mention.isPersonLike;
}

function isRival(other: Mention, mention: Mention, kind: string | undefined): boolean {
  if (other.name.length === 0 || !fits(other, kind)) return false;
  return !other.name.every((word) => mention.name.includes(word));
}

function rangeOf({ first, end }: Mention): TokenRange {
  return { first, end };
}

/**
 * The name a source goes by: the first in it that is neither a possessor ("Lee's aide") nor an
 * adjective ("Syrian officials") nor hangs on a preposition ("voters in Ohio").
 */
function nameOf(
  text: AnnotatedText,
  mentions: readonly Mention[],
  range: TokenRange,
): Mention | undefined {
  for (let i = lowerBound(mentions, range.first); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first >= range.end) return undefined;
    if (hasAny(text, { first: range.first, end: mention.first }, Is.preposition)) return undefined;
    const isPossessor = isAny(text, mention.end - 1, Is.possessive);
    const behind = wordAt(text, mention.end);
    const isAbbreviated = behind.lower === ".";
    const closes = !isAbbreviated && (behind.is & (Is.mark | Is.relative)) !== 0;
    const isHead = mention.end >= range.end || closes;
    if (mention.name.length > 0 && !isPossessor && isHead) return mention;
  }
  return undefined;
}

/** The index of the first mention that begins at or behind a token. */
function lowerBound(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function namesIn(text: AnnotatedText, { first, end }: TokenRange): string[] {
  const names: string[] = [];
  for (let at = first; at < end; at++) {
    const { lower, is } = wordAt(text, at);
    if (is & Is.title || is & Is.mark) continue;
    if (!(is & Is.capital) || is & Is.determiner) return [];
    names.push(lower);
  }
  return names;
}

/** Mentions by head word, in text order. */
function indexByHead(mentions: readonly Mention[]): Map<string, Mention[]> {
  const index = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = index.get(mention.head);
    if (known) known.push(mention);
    else index.set(mention.head, [mention]);
  }
  return index;
}
