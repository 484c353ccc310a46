import type { NameMention } from "../names.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, type Pairing, quoteOf } from "./conflict.ts";

/**
 * Who does it to whom is the other way about: "Russia attacked Ukraine" for "Ukraine attacked
 * Russia". Only where both names stand bare around a verb that the texts share; "A was attacked
 * by B" is read as B attacking.
 */
export function findDirectionConflict({ statement, claim }: Pairing): Conflict | undefined {
  const theirs = deedsIn(statement, claim);
  const ours = deedsIn(claim, statement);
  for (const their of theirs) {
    const our = ours.find(
      (deed) =>
        shareTerm(deed.doer, their.undergoer) &&
        shareTerm(deed.undergoer, their.doer) &&
        deed.between.some((term) => their.between.includes(term)),
    );
    if (our) return { kind: "direction", values: [spanOf(statement, their), spanOf(claim, our)] };
  }
  return undefined;
}

interface Deed {
  readonly doer: NameMention;
  readonly undergoer: NameMention;
  /** Terms between the two names that the other text holds too. */
  readonly between: readonly number[];
}

function deedsIn(text: PreparedText, other: PreparedText): Deed[] {
  const names = text.names.filter((name) => name.terms.some((term) => other.termSet.has(term)));
  return names.slice(1).flatMap((second, index) => {
    const first = names[index];
    const deed = first && toDeed(text, first, second);
    return deed
      ? [{ ...deed, between: deed.between.filter((term) => other.termSet.has(term)) }]
      : [];
  });
}

function toDeed(text: PreparedText, first: NameMention, second: NameMention): Deed | undefined {
  const between = text.words
    .slice(first.lastWord + 1, second.firstWord)
    .flatMap((word) => (word.term === 0 ? [] : [word.term]));
  if (between.length === 0 || isPlaced(text, first)) return undefined;
  if (isAgent(text, second)) return { doer: second, undergoer: first, between };
  return isPlaced(text, second) ? undefined : { doer: first, undergoer: second, between };
}

function isPlaced(text: PreparedText, name: NameMention): boolean {
  return text.language.prepositions.has(text.words[name.firstWord - 1]?.folded ?? "");
}

function isAgent(text: PreparedText, name: NameMention): boolean {
  return text.language.agentMarks.has(text.words[name.firstWord - 1]?.folded ?? "");
}

function shareTerm(a: NameMention, b: NameMention): boolean {
  return a.terms.some((term) => b.terms.includes(term));
}

function spanOf(text: PreparedText, { doer, undergoer }: Deed): string {
  return quoteOf(text, {
    start: Math.min(doer.start, undergoer.start),
    end: Math.max(doer.end, undergoer.end),
  });
}
