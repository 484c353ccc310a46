import { perText } from "../per-text.ts";
import type { PreparedText } from "../prepare-text.ts";

/** Fewer terms than this say too little to be recognised again. */
const MIN_TERMS = 3;

/**
 * Whether a text surely asserts something: it has a finite verb and is no infinitive ("to build a
 * wall") or heading ("On the trade deal"). Languages without a pack are given the benefit of the
 * doubt.
 */
export const isProposition = perText((text): boolean => {
  if (text.terms.length < MIN_TERMS) return false;
  if (text.language.finiteVerbs.size === 0) return true;
  return !isHeading(text) && text.words.some((_, index) => isFiniteVerb(text, index));
});

/** Whether a text surely asserts nothing: not one of its words could be a finite verb. */
export const isFragment = perText((text): boolean => {
  if (text.terms.length < MIN_TERMS) return true;
  if (text.language.finiteVerbs.size === 0) return false;
  return isHeading(text) || !text.words.some((_, index) => mayBeVerb(text, index));
});

/**
 * Whether a statement opens as a sentence or its clause does: with a capital, "that" or a pronoun,
 * not amid a phrase ("a special prosecutor to investigate ..."), and no infinitive comes before its
 * verb ("Georgia to resume the talks it left").
 */
export const opensClause = perText((statement): boolean => {
  const { text, words, language } = statement;
  const first = words[0];
  if (!first) return false;
  const infinitive = words.findIndex(({ folded }) => language.infinitiveMarks.has(folded));
  const end = infinitive < 0 ? words.length : infinitive;
  if (!words.slice(0, end).some((_, index) => mayBeVerb(statement, index))) return false;
  if (/[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text.charAt(first.start))) return true;
  return language.clauseMarks.has(first.folded) || language.subjectPronouns.has(first.folded);
});

function isHeading({ text, words, language }: PreparedText): boolean {
  const first = words[0]?.folded ?? "";
  if (language.infinitiveMarks.has(first)) return true;
  return language.headingMarks.has(first) && !text.includes(",");
}

function mayBeVerb(text: PreparedText, index: number): boolean {
  if (isFiniteVerb(text, index)) return true;
  const { words, language } = text;
  const before = words[index - 1];
  const folded = words[index]?.folded ?? "";
  if (!before || language.determiners.has(before.folded)) return false;
  if (language.prepositions.has(before.folded)) return false;
  if (language.nounVerbs.has(folded)) return true;
  const isLast = index === words.length - 1;
  return !isLast && /.{3}s$/.test(folded) && !before.folded.endsWith("s");
}

function isFiniteVerb(text: PreparedText, index: number): boolean {
  const { words, language } = text;
  const folded = words[index]?.folded ?? "";
  if (language.finiteVerbs.has(folded)) return true;
  if (index === 0) return false;
  if (language.nounVerbs.has(folded)) return isBetweenSubjectAndObject(text, index);
  if (isPast(text, index)) return true;
  return folded.length > 3 && folded.endsWith("s") && isBeforeObject(text, index);
}

function isBetweenSubjectAndObject(text: PreparedText, index: number): boolean {
  const before = text.words[index - 1]?.folded ?? "";
  return text.language.subjectPronouns.has(before) || isBeforeObject(text, index);
}

function isBeforeObject({ words, language }: PreparedText, index: number): boolean {
  return language.determiners.has(words[index + 1]?.folded ?? "");
}

/** "Armenia placed mines", not "the divided city": after an article it describes the noun. */
function isPast({ words, language }: PreparedText, index: number): boolean {
  const folded = words[index]?.folded ?? "";
  const isForm =
    folded.length > 3 &&
    !folded.endsWith("eed") &&
    language.finiteEndings.some((end) => folded.endsWith(end));
  const before = words[index - 1];
  if (!isForm || !before) return false;
  return before.term !== 0 || language.subjectPronouns.has(before.folded);
}
