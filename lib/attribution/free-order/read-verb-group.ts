import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, wordAt } from "../annotate-text.ts";
import { clauseAround } from "../clause.ts";
import type { VerbForms, VerbWord } from "../language-pack.ts";
import type { VerbCue, VerbMood } from "../verb-cue.ts";
import { Is } from "../word-class.ts";

/** How far an auxiliary may stand before its participle: "hat am Montag vor der Presse … gesagt". */
const MAX_APART = 30;

/** A cue verb but for the sentence it stands in. */
export type VerbGroup = Omit<VerbCue, "sentence">;

/**
 * Read a verb whose auxiliary or other parts may stand apart from it, as in German or French.
 *
 * @returns undefined where the spelling is no cue there.
 */
export function readVerbGroup(text: AnnotatedText, head: number): VerbGroup | undefined {
  const clause = clauseAround(text, head);
  const found = findVerb(text, head, clause);
  if (!found) return undefined;
  const { verb, partner } = found;
  const auxiliary = verb.forms.gerund ? -1 : auxiliaryOf(text, { head, clause }, verb.forms);
  const isLeft = auxiliary >= 0 && auxiliary < head;
  const finite = isLeft ? firstAuxiliary(text, auxiliary, clause.first) : head;
  const bits = auxiliary < 0 ? 0 : groupBits(text, auxiliary, head);
  const mood = moodOf(text, { head, verb, bits });
  if (!mood || (auxiliary < 0 && isNounUse(text, head, verb.forms))) return undefined;
  const parts = joinParts([
    { first: head, end: head + 1 },
    ...(auxiliary < 0 ? [] : [{ first: auxiliary, end: auxiliary + 1 }]),
    ...(partner ? [partner] : []),
  ]);
  const isBeside = partner !== undefined && partner.first < head;
  return {
    entry: verb.entry,
    head,
    first: groupStart(text, isBeside ? Math.min(finite, partner.first) : finite, clause.first),
    finite,
    last: Math.max(head, auxiliary, (partner?.end ?? 0) - 1),
    parts,
    mood,
    isNegated: isAny(text, finite - 1, Is.negation) || isAny(text, head + 1, Is.negation),
    // "ha voluto precisare": who wanted to say it has said it.
    isModal: (bits & Is.modal) !== 0 && (!isLeft || finite === auxiliary),
    isBare: false,
  };
}

/** "*è* stato detto", "*ha* voluto dire": the finite one of several auxiliaries in a row. */
function firstAuxiliary(text: AnnotatedText, auxiliary: number, limit: number): number {
  let first = auxiliary;
  if (!text.pack.grammar.keepsVerbGroups) return first;
  while (first > limit && isAny(text, first - 1, Is.auxiliary)) first--;
  return first;
}

/** What the auxiliaries are; a reflexive's "est" makes no passive. */
function groupBits(text: AnnotatedText, auxiliary: number, head: number): number {
  const { is } = wordAt(text, auxiliary);
  const isReflexive = text.pack.reflexives.has(wordAt(text, auxiliary - 1).lower);
  return (isReflexive ? is & ~Is.be : is) | wordAt(text, head + 1).is;
}

type Found = { verb: VerbWord; partner: TokenRange | undefined };

/** The verb a spelling stands for, given the words it needs beside it. */
function findVerb(text: AnnotatedText, head: number, clause: TokenRange): Found | undefined {
  const word = wordAt(text, head);
  for (const verb of word.partnered) {
    const partner = partnerOf(text, { head, clause, partner: verb.partner });
    if (partner) return { verb, partner };
  }
  return word.verb && { verb: word.verb, partner: undefined };
}

type PartnerPlace = { head: number; clause: TokenRange; partner: readonly string[] };

function partnerOf(text: AnnotatedText, place: PartnerPlace): TokenRange | undefined {
  const { head, clause, partner } = place;
  // "comenta-*se*", but not "explica cómo *se* hizo": a pronoun leans on its verb.
  const isPronoun =
    partner.length === 1 && partner[0] !== undefined && text.pack.objectPronouns.has(partner[0]);
  const limit = isPronoun ? Math.min(clause.end, head + 2) : clause.end;
  for (let at = head + 1; at + partner.length <= limit; at++) {
    if (
      matches(text, at, partner) &&
      mayEnd(text, { first: at, end: at + partner.length }, clause)
    ) {
      return { first: at, end: at + partner.length };
    }
  }
  let end = head;
  while (end > clause.first && isAny(text, end - 1, Is.auxiliary | Is.adverb)) end--;
  for (const last of [head, end]) {
    const first = last - partner.length;
    if (first >= clause.first && matches(text, first, partner)) return { first, end: last };
  }
  return undefined;
}

function matches(text: AnnotatedText, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => wordAt(text, at + i).lower === word);
}

/** A particle belongs to the verb only at the end of its clause: "kündigte Gespräche an". */
function mayEnd(text: AnnotatedText, { first, end }: TokenRange, clause: TokenRange): boolean {
  if (end - first > 1 || !isParticle(text, first)) return true;
  return end >= clause.end || isAny(text, end, Is.coordinator | Is.mark | Is.infinitiveMark);
}

/** Whether a word is a part of separable verbs: "an", "mit". */
export function isParticle(text: AnnotatedText, at: number): boolean {
  return text.pack.particles.has(wordAt(text, at).lower);
}

/** The auxiliary of a participle or infinitive, left of it in its clause or right behind it. */
function auxiliaryOf(
  text: AnnotatedText,
  { head, clause }: { head: number; clause: TokenRange },
  forms: VerbForms,
): number {
  if (!forms.participle && !forms.base) return -1;
  const bit = forms.participle ? Is.auxiliary : Is.modal;
  const reach = text.pack.grammar.splitsVerbGroups ? MAX_APART : 4;
  for (let at = head - 1; at >= Math.max(clause.first, head - reach); at--) {
    if (isAny(text, at, bit)) return at;
    if (isAny(text, at, Is.subordinator)) break;
    if (text.pack.grammar.keepsVerbGroups && !mayStandInGroup(text, at)) break;
  }
  return isAny(text, head + 1, bit) && head + 1 < clause.end ? head + 1 : -1;
}

const IN_GROUP = Is.adverb | Is.negation | Is.subjectPronoun | Is.time | Is.auxiliary;

/** "a *pour sa part* déclaré", "a-t-*il* *de nouveau* dit": what parts an auxiliary from its verb. */
function mayStandInGroup(text: AnnotatedText, at: number): boolean {
  if (isAny(text, at, IN_GROUP) || isPossessive(text, at)) return true;
  if (isAny(text, at, Is.determiner | Is.mark)) return false;
  const isBehind = isAny(text, at - 1, Is.preposition) || isPossessive(text, at - 1);
  return isBehind || isAny(text, at, Is.preposition | Is.objectPronoun);
}

function isPossessive(text: AnnotatedText, at: number): boolean {
  return isAny(text, at, Is.determiner) && text.pack.pronouns.has(wordAt(text, at).lower);
}

type Reading = { head: number; verb: VerbWord; bits: number };

function moodOf(text: AnnotatedText, { head, verb, bits }: Reading): VerbMood | undefined {
  const { forms } = verb;
  if (forms.impersonal) return "passive";
  if (forms.attributive) return "attributive";
  if (forms.gerund) return "gerund";
  if (forms.base && isAny(text, head - 1, Is.infinitiveMark)) return "infinitive";
  if (forms.participle && bits & Is.be) return "passive";
  if (forms.third || forms.past || bits & (Is.auxiliary | Is.modal)) return "finite";
  return undefined;
}

/** "la demande", "sans doute": what looks like a verb behind an article or preposition. */
function isNounUse(text: AnnotatedText, head: number, forms: VerbForms): boolean {
  const { grammar, subjectStartSuffixes } = text.pack;
  // Without articles, verbs are not spelled like nouns either.
  if (grammar.capitalisesNouns || subjectStartSuffixes.length > 0) return false;
  // "sette italiani su dieci dicono": a number is no article.
  if (forms.past && isAny(text, head - 1, Is.number)) return false;
  if (isAny(text, head - 1, Is.determiner)) {
    return !(isAny(text, head - 1, Is.objectPronoun | Is.subjectPronoun) && forms.past);
  }
  // Where the verb comes last, what stands before it is a postposition.
  if (text.pack.grammar.constructions.includes("content-before")) return false;
  const isBehind = isAny(text, head - 1, Is.preposition) && !isAny(text, head - 1, Is.asWord);
  return isBehind && !forms.base && !forms.gerund;
}

/** Where a verb group begins: "il ne l'*a* pas dit" at "ne". */
function groupStart(text: AnnotatedText, finite: number, limit: number): number {
  let first = finite;
  const leaning = Is.objectPronoun | Is.negation | Is.adverb;
  while (first > limit && isAny(text, first - 1, leaning)) first--;
  return first;
}

function joinParts(parts: TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const part of parts.sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last && last.end >= part.first) last.end = Math.max(last.end, part.end);
    else joined.push({ ...part });
  }
  return joined;
}
