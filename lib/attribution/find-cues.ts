import {
  type AnnotatedText,
  isAny,
  isQuoted,
  sentenceAt,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import { readVerbGroup } from "./free-order/read-verb-group.ts";
import type { VerbForms } from "./language-pack.ts";
import type { VerbCue, VerbMood } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** The longest verb group looked at, in tokens: "would not have even publicly said". */
const MAX_GROUP = 7;

/** Find the verbs that may introduce content, outside quotations, in text order. */
export function findVerbCues(text: AnnotatedText): VerbCue[] {
  const cues: VerbCue[] = [];
  text.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.end; at++) {
      if (isQuoted(text, at)) continue;
      const word = wordAt(text, at);
      if (!word.verb && word.partnered.length === 0) continue;
      const cue = readVerb(text, at, sentence.first);
      if (cue) cues.push({ ...cue, sentence: index });
    }
  });
  return cues;
}

function readVerb(
  text: AnnotatedText,
  head: number,
  sentenceFirst: number,
): Omit<VerbCue, "sentence"> | undefined {
  if (isName(text, head, sentenceFirst)) return undefined;
  if (text.pack.grammar.splitsVerbGroups) return readVerbGroup(text, head);
  const verb = wordAt(text, head).verb;
  if (!verb) return undefined;
  const first = groupStart(text, head, sentenceFirst);
  const group = groupBits(text, first, head);
  const mood = moodOf(verb.forms, group);
  if (!mood || isNounUse(text, first, { forms: verb.forms, group })) return undefined;
  return {
    entry: verb.entry,
    head,
    first,
    finite: first,
    last: head,
    parts: [{ first: head, end: head + 1 }],
    mood,
    isNegated: (group & Is.negation) !== 0,
    isModal: (group & Is.modal) !== 0,
    isBare: Boolean(verb.forms.base || verb.forms.third),
  };
}

/** A capitalised verb inside a sentence is part of a name or headline: "Report", "Show". */
function isName(text: AnnotatedText, at: number, sentenceFirst: number): boolean {
  if (!isAny(text, at, Is.capital) || at === sentenceFirst) return false;
  // A name in quotation marks: радио «Говорит Москва».
  if (text.pack.grammar.quotesNames && /^["“„«]$/.test(textAt(text, at - 1))) return true;
  return !isAny(text, at - 1, Is.mark) && !isHeadline(text, at);
}

/** Whether most words of a block are capitalised, as in a headline. */
function isHeadline(text: AnnotatedText, at: number): boolean {
  const sentence = sentenceAt(text, at);
  if (!sentence || sentence.end - sentence.first > 30) return false;
  let capitals = 0;
  let longWords = 0;
  for (let i = sentence.first; i < sentence.end; i++) {
    if (textAt(text, i).length < 4) continue;
    longWords++;
    if (isAny(text, i, Is.capital)) capitals++;
  }
  return longWords >= 4 && capitals >= longWords * 0.8;
}

function groupStart(text: AnnotatedText, head: number, sentenceFirst: number): number {
  let first = head;
  const limit = Math.max(sentenceFirst, head - MAX_GROUP);
  while (first > limit && !isQuoted(text, first - 1) && belongsToGroup(text, first - 1)) first--;
  while (first < head && !isAny(text, first, Is.auxiliary | Is.negation | Is.infinitiveMark)) {
    if (!isAny(text, first, Is.adverb)) break;
    // A leading adverb is part of the group only behind a subject, not at a clause's start.
    if (first > sentenceFirst && !isAny(text, first - 1, Is.mark)) break;
    first++;
  }
  return first;
}

function belongsToGroup(text: AnnotatedText, at: number): boolean {
  return isAny(text, at, Is.auxiliary | Is.adverb | Is.negation | Is.infinitiveMark);
}

function groupBits(text: AnnotatedText, first: number, head: number): number {
  let bits = 0;
  for (let at = first; at < head; at++) bits |= wordAt(text, at).is;
  return bits;
}

function moodOf(forms: VerbForms, group: number): VerbMood | undefined {
  if (forms.gerund) return group & Is.be ? "finite" : "gerund";
  if (group & Is.infinitiveMark) return forms.base ? "infinitive" : undefined;
  if (forms.participle && group & Is.be) return "passive";
  if (forms.past) return "finite";
  if (forms.participle) return group & Is.auxiliary ? "finite" : "participle";
  // "there are reports", "has claims": after such an auxiliary the word is a noun.
  const isNoun = forms.base ? group & Is.be : group & Is.auxiliary;
  return isNoun ? undefined : "finite";
}

/** "the report", "his claims", "the said mines": no verb, whatever the spelling. */
function isNounUse(
  text: AnnotatedText,
  first: number,
  verb: { forms: VerbForms; group: number },
): boolean {
  if (verb.group & (Is.auxiliary | Is.infinitiveMark)) return false;
  const before = first - 1;
  if (before < 0 || isAny(text, before, Is.mark)) return false;
  if (isAny(text, before, Is.determiner) && !isAny(text, before, Is.subjectPronoun | Is.relative)) {
    return true;
  }
  if (isAny(text, before, Is.possessive)) return true;
  if (!verb.forms.base && !verb.forms.third) return false;
  if (verb.forms.base && !verb.forms.past && hasSingularDeterminer(text, before)) return true;
  if (isAny(text, before, Is.past) && !isAny(text, before, Is.capital)) return true;
  return isAny(text, before, Is.preposition | Is.number) && !isAny(text, before, Is.subordinator);
}

function hasSingularDeterminer(text: AnnotatedText, before: number): boolean {
  for (let at = before; at >= Math.max(0, before - 3); at--) {
    if (text.pack.singularDeterminers.has(wordAt(text, at).lower)) return true;
    if (isAny(text, at, Is.mark | Is.auxiliary | Is.finite | Is.subordinator)) return false;
  }
  return false;
}
