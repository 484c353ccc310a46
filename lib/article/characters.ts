/**
 * Whether a code unit is white space of any kind: the no-break and typographic spaces count,
 * since they are set by the page's designer and not by the speaker.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt White_Space
 */
export function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
  if (code <= 0x205f) {
    return (
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x1680 ||
      (code >= 0x2028 && code <= 0x2029) ||
      code === 0x202f ||
      code === 0x205f
    );
  }
  return code === 0x3000;
}

/**
 * Whether a code unit is neither seen nor part of a word's spelling: soft hyphens, zero-width
 * spaces, byte order marks, bidi and other controls.
 *
 * The zero-width joiner and non-joiner stay: Persian and Indic words and emoji are spelt with them.
 */
export function isInvisible(code: number): boolean {
  if (code < 0x1680) return code === 0xad || (code < 32 && !isSpace(code)) || code === 0x61c;
  if (code > 0x2069) return code === 0xfeff;
  return (
    code === 0x180e ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}
