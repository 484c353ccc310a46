import { findPhrase } from "../languages/find-phrase.ts";
import type { Modality } from "../languages/language.ts";
import { perText } from "../per-text.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";
import { type Governed, governedBy } from "./govern.ts";

/**
 * What one text gives as a fact the other plans, allows, demands or supposes: "will", "may" and
 * "should attack" are three things, and none is "attacked".
 */
export function findModalityConflict(pairing: Pairing): Conflict | undefined {
  return findOtherModality(pairing) ?? findCondition(pairing);
}

function findOtherModality(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const [theirs, ours] = [modalitiesOf(statement), modalitiesOf(claim)];
  for (const term of new Set([...theirs.keys(), ...ours.keys()])) {
    const [one, other] = [theirs.get(term), ours.get(term)];
    if (one?.value === other?.value) continue;
    const here = one?.at ?? statement.words.findIndex((word) => word.term === term);
    const there = other?.at ?? claim.words.findIndex((word) => word.term === term);
    if (here < 0 || there < 0 || !isNear(pairing, here)) continue;
    if (isStillAhead(one, claim, there) || isStillAhead(other, statement, here)) continue;
    const values = [phraseOf(statement, one, here), phraseOf(claim, other, there)] as const;
    return { kind: "modality", values };
  }
  return undefined;
}

/** "Will close" and "is closing", "is to close" plan alike; only what is past is another thing. */
function isStillAhead(
  governed: Governed<Modality> | undefined,
  other: PreparedText,
  at: number,
): boolean {
  if (governed?.value !== "planned" || modalitiesOf(other).has(other.words[at]?.term ?? 0))
    return false;
  const { words, language } = other;
  if (language.pastMarks.size === 0) return false;
  const { folded = "" } = words[at] ?? {};
  const isPastForm =
    language.irregularForms.has(folded) ||
    language.finiteEndings.some((end) => folded.endsWith(end));
  const hasMark = [1, 2].some((back) => language.pastMarks.has(words[at - back]?.folded ?? ""));
  return !(isPastForm || hasMark);
}

/** By term: how sure the text is that it happens. */
const modalitiesOf = perText((text): ReadonlyMap<number, Governed<Modality>> => {
  const { words, language } = text;
  const found = new Map<number, Governed<Modality>>();
  for (let i = 0; i < words.length; i++) {
    const modal = findPhrase(language.modals, words, i);
    const value = modal?.value ?? catenativeAt(text, i);
    if (value === undefined || isInDate(text, i)) continue;
    const at = governedBy(text, i + (modal?.length ?? 1) - 1);
    const term = words[at]?.term ?? 0;
    if (term !== 0 && !found.has(term)) found.set(term, { value, by: i, at });
  }
  return found;
});

/** "May 1998" permits nothing. */
function isInDate({ words, dates }: PreparedText, i: number): boolean {
  const start = words[i]?.start ?? 0;
  return dates.some((date) => start >= date.start && start < date.end);
}

/** "plans to close", not "plans of the city"; languages without such a mark go by the verb alone. */
function catenativeAt({ words, language }: PreparedText, i: number): Modality | undefined {
  const modality = language.catenatives.get(words[i]?.folded ?? "");
  if (modality === undefined || language.infinitiveMarks.size === 0) return modality;
  return language.infinitiveMarks.has(words[i + 1]?.folded ?? "") ? modality : undefined;
}

function phraseOf(
  text: PreparedText,
  governed: Governed<Modality> | undefined,
  at: number,
): string {
  return quoteWords(text, governed?.by ?? at, at);
}

/** One text says it only on a condition. */
function findCondition(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const theirs = conditionsOf(statement).find((at) => isNear(pairing, at));
  const ours = conditionsOf(claim)[0];
  if ((theirs === undefined) === (ours === undefined)) return undefined;
  return { kind: "modality", values: [clauseAt(statement, theirs), clauseAt(claim, ours)] };
}

const conditionsOf = perText(({ words, language }) =>
  words.flatMap(({ folded }, i) => {
    const isOpening = i === 0 && language.openingConditionals.has(folded);
    return isOpening || language.conditionals.has(folded) ? [i] : [];
  }),
);

function clauseAt(text: PreparedText, at: number | undefined): string {
  return at === undefined ? "" : quoteWords(text, at, Math.min(at + 3, text.words.length - 1));
}
