import type { Quotation } from "../text/pair-quotes.ts";
import type { Token } from "../text/tokenize.ts";

/** Fewer words in quotation marks are a name or title, unless something shows that they are speech. */
const MIN_SPOKEN_WORDS = 4;

/** Whether a quotation is somebody's words, and not a name or title: 'the paper "Bild"'. */
export function isSpoken(quotation: Quotation, tokens: readonly Token[]): boolean {
  const { first, last, closed } = quotation;
  const before = tokens[first - 1];
  if (!closed || before?.text === ":") return true;
  // „Ja“, sagte sie: at the head of a sentence and before a comma.
  const isHead = before === undefined || /^[.!?…]$/.test(before.text);
  if (isHead && tokens[last + 1]?.text === ",") return true;
  if (/^[.,!?…]$/.test(tokens[last - 1]?.text ?? "")) return true;
  // "Se acabó", dijo, "y punto".
  const goesOn = before?.text === "," && /^\p{Ll}/u.test(tokens[first + 1]?.text ?? "");
  if (goesOn && last - first > 2) return true;
  let words = 0;
  for (let at = first; at <= last; at++) if (tokens[at]?.kind !== "mark") words++;
  return words >= MIN_SPOKEN_WORDS;
}
