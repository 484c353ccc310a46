import type { CheckedStatement } from "./checked-statement.ts";

/** How much of a statement tells it apart from a claim; the reader's choices are kept with it. */
export const MAX_PAIR_TEXT = 2_000;

/** The words of a statement that are looked up in the lists. */
export function matchedText({ statement, wording }: Omit<CheckedStatement, "match">): string {
  const isDenied = statement.voice === "attributed" && statement.attribution.polarity === "denied";
  // A denial's own word stands outside its content; matching must see it to tell the two apart.
  return isDenied ? `${wording.cue} ${wording.content}` : wording.content;
}
