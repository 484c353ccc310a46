import type { Quotation } from "../text/pair-quotes.ts";
import type { Token } from "../text/tokenize.ts";
import type { LanguagePack } from "./language-pack.ts";

/** The longest cue with its source between two dashes: "— сказал глава комитета … Иванов, —". */
const MAX_INSERTION = 40;

const DASH = /^(?:[—–―-]|--)$/;

/**
 * Cut a quotation in two where its cue stands inside the marks: «Мы победим, — сказал он. — Точно».
 *
 * @returns The same quotations where the language writes no cue inside them.
 */
export function openInsertions(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
  pack: LanguagePack,
): readonly Quotation[] {
  if (!pack.insertsIntoQuotes) return quotations;
  return quotations.flatMap((quotation) => cut(quotation, tokens, pack));
}

function cut(quotation: Quotation, tokens: readonly Token[], pack: LanguagePack): Quotation[] {
  const { first, last } = quotation;
  for (let at = first + 2; at + 2 < last; at++) {
    if (!opensInsertion(tokens, at, pack)) continue;
    const close = closingDash(tokens, at + 2, Math.min(last, at + MAX_INSERTION));
    if (close < 0) continue;
    const comma = tokens[at - 1]?.text === "," ? 1 : 0;
    const head = part(quotation, tokens, { first, last: at - 1 - comma });
    const rest = part(quotation, tokens, { first: close + 1, last });
    return [{ ...head, closed: true, continues: false }, ...cut(rest, tokens, pack)];
  }
  return [quotation];
}

function opensInsertion(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  if (!DASH.test(tokens[at]?.text ?? "") || !/^[,.!?…]+$/.test(tokens[at - 1]?.text ?? "")) {
    return false;
  }
  // "— пояснил он", "— тут же пояснил он".
  return [1, 2, 3].some((step) => {
    const lower = tokens[at + step]?.text.toLowerCase() ?? "";
    const verb = pack.verbs.get(lower) ?? pack.partneredVerbs.get(lower)?.[0];
    if (!verb) return false;
    const isAlone = Boolean(verb.forms.past || verb.forms.third);
    return isAlone || pack.auxiliaries.has(tokens[at + step + 1]?.text.toLowerCase() ?? "");
  });
}

/** The dash that ends an insertion, behind a comma or full stop; -1 if there is none. */
function closingDash(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const isDash = DASH.test(tokens[at]?.text ?? "");
    if (isDash && /^[,.։]$/.test(tokens[at - 1]?.text ?? "")) return at;
  }
  return -1;
}

function part(
  quotation: Quotation,
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): Quotation {
  const start = tokens[first]?.start ?? quotation.start;
  return { ...quotation, first, last, start, end: tokens[last]?.end ?? start };
}
