// Initials, then numbers with their groups and decimals, then words with inner apostrophes. Each
// alternative consumes what it starts, so the scan is linear in the text.
const WORD =
  /(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}])|\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))+(?:,\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’ʼ՛՜՞][\p{L}\p{M}]+)*/uy;

/** Code units below this are looked up in a table: Latin, Greek, Cyrillic, Armenian and Hebrew. */
const TABLE_SIZE = 0x600;
/** No letter, mark or digit stands from here to U+2070: spaces, dashes and quotation marks. */
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;

const [LETTER, DIGIT] = [1, 2];
let kinds: Uint8Array | undefined;

/**
 * Call back for each word, number and run of initials of a text, in order.
 *
 * By hand where the scripts allow: the expression that says the same takes five times as long, and
 * installing a list is mostly this.
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  kinds ??= tabulate();
  let at = 0;
  while (at < text.length) {
    const end = endOfWord(text, at, kinds);
    if (end > at) visit(at, end);
    at = end > at ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
}

/** Where the word that starts here ends; the start itself where none does. */
function endOfWord(text: string, start: number, table: Uint8Array): number {
  const code = text.charCodeAt(start);
  if (code >= TABLE_SIZE) return isPunctuation(code) ? start : matchEnd(text, start);
  const kind = table[code];
  if (kind === LETTER) return endOfLetters(text, start, table);
  return kind === DIGIT ? endOfNumber(text, start, table) : start;
}

function endOfLetters(text: string, start: number, table: Uint8Array): number {
  let end = runEnd(text, start, { table, kind: LETTER });
  // One letter and a full stop may begin "U.S."; the expression knows.
  if (end === start + 1 && text.charCodeAt(end) === FULL_STOP) return matchEnd(text, start);
  while (end > 0 && isApostrophe(text.charCodeAt(end))) {
    if (kindAt(text, end + 1, table) !== LETTER) {
      return isBeyond(text, end + 1) ? matchEnd(text, start) : end;
    }
    end = runEnd(text, end + 1, { table, kind: LETTER });
  }
  return end < 0 ? matchEnd(text, start) : end;
}

function endOfNumber(text: string, start: number, table: Uint8Array): number {
  let end = runEnd(text, start, { table, kind: DIGIT });
  // A space may part groups of digits, as in "12 500"; the expression knows.
  if (end > 0 && isGroupSpace(text.charCodeAt(end))) return matchEnd(text, start);
  while (end > 0 && isGroupSign(text.charCodeAt(end))) {
    if (kindAt(text, end + 1, table) !== DIGIT) {
      return isBeyond(text, end + 1) ? matchEnd(text, start) : end;
    }
    end = runEnd(text, end + 1, { table, kind: DIGIT });
  }
  return end < 0 ? matchEnd(text, start) : end;
}

/** The end of a run of one kind; -1 where the table cannot tell. */
function runEnd(
  text: string,
  start: number,
  { table, kind }: { table: Uint8Array; kind: number },
): number {
  let end = start + 1;
  while (kindAt(text, end, table) === kind) end++;
  return isBeyond(text, end) ? -1 : end;
}

function kindAt(text: string, at: number, table: Uint8Array): number {
  // Beyond the text this asks for NaN, which no table holds.
  return table[text.charCodeAt(at)] ?? 0;
}

/** Whether a sign stands there that may belong to a word and is not in the table. */
function isBeyond(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= TABLE_SIZE && !isPunctuation(code);
}

function matchEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const FULL_STOP = 0x2e;

function isApostrophe(code: number): boolean {
  const isArmenian = code === 0x55b || code === 0x55c || code === 0x55e;
  return code === 0x27 || code === 0x2019 || code === 0x2bc || isArmenian;
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}

function isGroupSign(code: number): boolean {
  return code === FULL_STOP || code === 0x2c;
}

function isPunctuation(code: number): boolean {
  return code >= PUNCTUATION_START && code < PUNCTUATION_END;
}

function tabulate(): Uint8Array {
  return Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
    const sign = String.fromCharCode(code);
    if (/[\p{L}\p{M}]/u.test(sign)) return LETTER;
    return /\p{Nd}/u.test(sign) ? DIGIT : 0;
  });
}
