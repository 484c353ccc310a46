import type { Quotation } from "../../text/pair-quotes.ts";
import type { Token } from "../../text/tokenize.ts";
import type { LanguagePack } from "../language-pack.ts";
import { Is, type Word } from "../word-class.ts";

/** The longest inserted clause, in tokens. */
const MAX_INSERTION = 24;

/** How many words may stand before the verb: "— ha spiegato", "— также сообщил". */
const MAX_LEAD = 2;

type Cut = { tokens: readonly Token[]; words: readonly Word[]; pack: LanguagePack };

/**
 * Cut a quotation in two where a cue is inserted in it without marks of its own: «Так лучше, — сказал
 * он. — Намного», « Les prix, observe-t-il, montent ».
 */
export function splitQuotations(quotations: readonly Quotation[], cut: Cut): Quotation[] {
  return quotations.flatMap((quotation) => splitQuotation(quotation, cut));
}

function splitQuotation(quotation: Quotation, cut: Cut): Quotation[] {
  const parts: Quotation[] = [];
  let { first } = quotation;
  for (let at = first + 2; at < quotation.last; at++) {
    const insertion = insertionAt(at, quotation.last, cut);
    if (!insertion) continue;
    parts.push(part(quotation, { first, last: insertion.before }, cut));
    first = insertion.behind;
    at = first;
  }
  if (parts.length === 0) return [quotation];
  return [
    ...parts,
    { ...part(quotation, { first, last: quotation.last }, cut), continues: quotation.continues },
  ];
}

function part(
  whole: Quotation,
  range: { first: number; last: number },
  { tokens }: Cut,
): Quotation {
  const start = tokens[range.first]?.start ?? whole.start;
  return { ...whole, ...range, start, end: tokens[range.last]?.end ?? whole.end, continues: false };
}

type Insertion = {
  /** The last token before it, and the first behind it. */
  before: number;
  behind: number;
};

/** The inserted clause that begins with a dash or comma at a token. */
function insertionAt(
  at: number,
  last: number,
  { tokens, words, pack }: Cut,
): Insertion | undefined {
  const isDash = isDashToken(tokens[at]);
  const isComma = tokens[at]?.text === "," && !isDashToken(tokens[at + 1]);
  if (!isDash && !isComma) return undefined;
  if (isDash && pack.grammar.constructions.includes("content-before")) {
    return insertionWithVerb(at, Math.min(last, at + MAX_INSERTION), { tokens, words });
  }
  const verb = verbBehind(at + 1, isDash ? MAX_LEAD : 1, words);
  if (verb < 0 || (isComma && !startsSubject(words[verb + 1], pack))) return undefined;
  const end = insertionEnd(verb + 1, Math.min(last, at + MAX_INSERTION), { tokens, isDash });
  if (end < 0) return undefined;
  return { before: isDash ? beforeDash(at, tokens) : at - 1, behind: end + 1 };
}

/** The clause between two dashes with marks before them, its verb anywhere: "“A, - *o deyib*. - B”". */
function insertionWithVerb(
  at: number,
  limit: number,
  { tokens, words }: Pick<Cut, "tokens" | "words">,
): Insertion | undefined {
  if (!/^[,.!?…]$/.test(tokens[at - 1]?.text ?? "")) return undefined;
  let hasVerb = false;
  for (let end = at + 1; end < limit; end++) {
    const word = words[end];
    hasVerb ||= word?.verb !== undefined || (word?.partnered.length ?? 0) > 0;
    const isEnd = isDashToken(tokens[end]) && /^[,.]$/.test(tokens[end - 1]?.text ?? "");
    if (isEnd) return hasVerb ? { before: beforeDash(at, tokens), behind: end + 1 } : undefined;
  }
  return undefined;
}

/** The last token before a dash, the comma that belongs to the insertion aside. */
function beforeDash(at: number, tokens: readonly Token[]): number {
  return tokens[at - 1]?.text === "," ? at - 2 : at - 1;
}

function isDashToken(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[—–―-]|--)$/.test(token.text);
}

/** A finite verb of speaking among the next words, auxiliaries and pronouns before it aside. */
function verbBehind(from: number, lead: number, words: readonly Word[]): number {
  for (let at = from; at <= from + lead; at++) {
    const word = words[at];
    if (!word || word.is & (Is.mark | Is.complementizer)) return -1;
    const readings = [word.verb, ...word.partnered];
    if (readings.some((verb) => verb?.entry.isSpeech && !verb.forms.base)) return at;
    const isLead = word.is & (Is.auxiliary | Is.objectPronoun | Is.adverb | Is.subjectPronoun);
    if (!isLead) return -1;
  }
  return -1;
}

function startsSubject(word: Word | undefined, pack: LanguagePack): boolean {
  if (!word || pack.complementizers.has(word.lower)) return false;
  return (word.is & (Is.determiner | Is.capital | Is.subjectPronoun | Is.title)) !== 0;
}

/** The dash that closes an insertion opened by one, else the comma or stop. */
function insertionEnd(
  from: number,
  limit: number,
  { tokens, isDash }: { tokens: readonly Token[]; isDash: boolean },
): number {
  for (let at = from; at < limit; at++) {
    if (isDash && isDashToken(tokens[at]))
      return /^[,.]$/.test(tokens[at + 1]?.text ?? "") ? at + 1 : at;
    if (!isDash && /^[,.]$/.test(tokens[at]?.text ?? "")) return at;
  }
  return -1;
}
