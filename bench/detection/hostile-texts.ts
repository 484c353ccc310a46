/** Makes a text of about this many characters. */
type WriteText = (length: number) => string;

/** Texts that no newspaper prints, each made to drive one part of the work to its worst. */
export const HOSTILE_TEXTS: Readonly<Record<string, WriteText>> = {
  'one word, "said "': (length) => repeat("said ", length),
  "quotations only": (length) => repeat("“We will see,” “they know it.” ", length),
  "opening marks only": (length) => repeat("“ ‘ ", length),
  "one paragraph, no punctuation": (length) =>
    repeat("the mayor said the bridge is old and the council knows that it may fall ", length),
  "a list of names with colons": (length) => repeat("Korhonen: yes\nOKAFOR: no\n", length),
};

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
