import type { Quotation } from "../text/pair-quotes.ts";
import type { Token } from "../text/tokenize.ts";
import type { LanguagePack } from "./language-pack.ts";

/** The longest insertion, in tokens: "– Hidrometeorologiya Xidmətinin rəisi X Y bildirib. –". */
const MAX_INSERTION = 26;

/**
 * Cut a quotation where its cue stands inside the marks: "“Qazıntılar, - deyir arxeoloq, - …”".
 *
 * @returns The parts, without the insertions; the quotation itself where there are none.
 */
export function interruptQuotation(
  quotation: Quotation,
  tokens: readonly Token[],
  pack: LanguagePack,
): Quotation[] {
  const parts: Quotation[] = [];
  let { first } = quotation;
  for (let at = first + 1; at < quotation.last; at++) {
    if (!isOpening(tokens, at)) continue;
    const close = closingDash(tokens, { dash: at + 1, last: quotation.last, pack });
    if (close < 0) continue;
    parts.push({ ...quotation, first, last: at, continues: false });
    first = close;
    at = close;
  }
  return [...parts, { ...quotation, first }];
}

/** A mark that ends a part, and a dash behind it. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return /^[,.!?…]$/.test(tokens[at]?.text ?? "") && isDash(tokens[at + 1]);
}

function isDash(token: Token | undefined): boolean {
  return /^[–—―-]$/.test(token?.text ?? "");
}

type Insertion = { dash: number; last: number; pack: LanguagePack };

/** The dash that ends an insertion with a verb of saying in it; -1 if there is none. */
function closingDash(tokens: readonly Token[], { dash, last, pack }: Insertion): number {
  let hasVerb = false;
  for (let at = dash + 1; at < Math.min(last, dash + MAX_INSERTION); at++) {
    const lower = tokens[at]?.text.toLocaleLowerCase(pack.language) ?? "";
    hasVerb ||= pack.verbs.has(lower) || pack.partneredVerbs.has(lower);
    if (isDash(tokens[at]) && /^[,.]$/.test(tokens[at - 1]?.text ?? "")) return hasVerb ? at : -1;
  }
  return -1;
}
