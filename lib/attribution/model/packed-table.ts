/**
 * Whole numbers of -127..127, most of them 0, as bytes: for every other one the number of zeros
 * before it (255 as often as it fits, then the rest), and behind all of these the numbers.
 */
export type PackedTable = Uint8Array;

/** How many zeros one byte can stand for and say that more follow. */
const MORE = 255;

/** Pack a table. */
export function packTable(values: Int8Array): PackedTable {
  const gaps: number[] = [];
  const kept: number[] = [];
  let gap = 0;
  for (const value of values) {
    if (value === 0) {
      gap++;
      continue;
    }
    for (; gap >= MORE; gap -= MORE) gaps.push(MORE);
    gaps.push(gap);
    kept.push(value & 0xff);
    gap = 0;
  }
  return Uint8Array.from([...toBytes(kept.length), ...gaps, ...kept]);
}

/** An unpacked table: its numbers, and per row of them one bit, 0 if all are 0. */
export type Unpacked = { weights: Int8Array; isUsed: Uint8Array };

/**
 * Unpack a table.
 *
 * @param rows How many rows it has, of `columns` numbers each.
 * @throws RangeError if the bytes hold another table than one of this size.
 */
export function unpackTable(packed: PackedTable, rows: number, columns: number): Unpacked {
  const weights = new Int8Array(rows * columns);
  const isUsed = new Uint8Array((rows + 7) >> 3);
  const count = new DataView(packed.buffer, packed.byteOffset, 4).getUint32(0, true);
  const firstValue = packed.length - count;
  let at = 0;
  let next = firstValue;
  for (let byte = 4; byte < firstValue; byte++) {
    const gap = packed[byte] ?? 0;
    at += gap;
    if (gap === MORE) continue;
    const row = (at / columns) | 0;
    isUsed[row >> 3] = (isUsed[row >> 3] ?? 0) | (1 << (row & 7));
    weights[at++] = packed[next++] ?? 0;
  }
  if (next !== packed.length || at > weights.length) {
    throw new RangeError(`expected a packed table of ${weights.length} numbers`);
  }
  return { weights, isUsed };
}

function toBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, count, true);
  return bytes;
}
