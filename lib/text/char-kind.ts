/** What a code point does to the word it stands in or beside. */
export const CharKind = { space: 0, letter: 1, digit: 2, ignorable: 3, mark: 4 } as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

const TABLE_SIZE = 0x600;
const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => slowKind(code));

/**
 * The kind of a code point. Combining marks count as letters, so that a decomposed word stays
 * whole; bidi controls, joiners and soft hyphens are ignorable.
 */
export function charKind(code: number): CharKind {
  // The table holds nothing but what slowKind returned.
  return code < TABLE_SIZE ? (table[code] as CharKind) : slowKind(code);
}

function slowKind(code: number): CharKind {
  const char = String.fromCodePoint(code);
  if (/[\p{L}\p{M}]/u.test(char)) return CharKind.letter;
  if (/\p{N}/u.test(char)) return CharKind.digit;
  // Armenian stress, exclamation and question marks stand inside a word: "ինչո՞ւ".
  if (/[\p{Cf}՛՜՞]/u.test(char)) return CharKind.ignorable;
  if (/[\s\p{Z}\p{Cc}]/u.test(char)) return CharKind.space;
  return CharKind.mark;
}
