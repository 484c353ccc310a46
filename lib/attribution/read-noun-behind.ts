import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, quotationTo, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { behindLead, hasComplementSuffix } from "./content-closing.ts";
import type { NounPlace } from "./read-noun-cue.ts";
import { Is } from "./word-class.ts";

/** How many words the possessor at a sentence's head may have. */
const MAX_OWNER = 8;

/**
 * "Şirketin, verilerin sızmadığı iddiası …": a noun behind its content, the possessor before that.
 * One link word may stand between content and noun: "yönündeki açıklaması".
 */
export function readNounBehind(text: AnnotatedText, place: NounPlace): Candidate | undefined {
  const { at, sentence } = place;
  const { noun } = wordAt(text, at);
  if (!noun) return undefined;
  const end = noun.links.has(wordAt(text, at - 1).lower) ? at - 1 : at;
  const isQuotation = quotationTo(text, end - 1) !== undefined;
  if (!isQuotation && !hasComplementSuffix(text, end - 1)) return undefined;
  const owner = ownerAt(text, { first: behindLead(text, sentence), end });
  if (!owner) return undefined;
  const first = textAt(text, owner.end) === "," ? owner.end + 1 : owner.end;
  if (end <= first + 1) return undefined;
  return {
    form: "nominal",
    frame: isQuotation ? "quoteBefore" : "before",
    source: [owner],
    cue: [{ first: at, end: at + 1 }],
    content: [{ first, end: Math.max(end, first + 1) }],
    verb: undefined,
    noun,
    rates: noun.that,
  };
}

/** The words up to the first in the genitive. */
function ownerAt(text: AnnotatedText, { first, end }: TokenRange): TokenRange | undefined {
  for (let at = first; at < Math.min(end, first + MAX_OWNER); at++) {
    if (isAny(text, at, Is.mark)) return undefined;
    if (isAny(text, at, Is.possessive)) return { first, end: at + 1 };
  }
  return undefined;
}
