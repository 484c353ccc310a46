/** The longest common subsequence of two term lists. */
export interface Alignment {
  /** Pairs of positions, ascending in both lists. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Terms compared per text; keeps the table at 32 KB whatever a page holds. */
const MAX_TERMS = 160;

// One table for all comparisons: a page has thousands, and each use fills what it reads.
let table = new Uint8Array(1);

/**
 * Align two term lists in order.
 *
 * @returns One of the longest alignments, preferring late positions in `a`.
 */
export function alignTerms(a: readonly number[], b: readonly number[]): Alignment {
  const rows = Math.min(a.length, MAX_TERMS);
  const columns = Math.min(b.length, MAX_TERMS);
  fillTable(a, b, { rows, columns });
  return { pairs: tracePairs(a, b, { rows, columns }) };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function fillTable(a: readonly number[], b: readonly number[], { rows, columns }: Size): void {
  const width = columns + 1;
  const needed = (rows + 1) * width;
  if (table.length < needed) table = new Uint8Array(needed);
  table.fill(0, 0, width);
  for (let i = 1; i <= rows; i++) {
    const row = i * width;
    table[row] = 0;
    for (let j = 1; j <= columns; j++) {
      const above = table[row - width + j] ?? 0;
      const left = table[row + j - 1] ?? 0;
      const diagonal = (table[row - width + j - 1] ?? 0) + 1;
      table[row + j] = a[i - 1] === b[j - 1] ? diagonal : Math.max(above, left);
    }
  }
}

function tracePairs(
  a: readonly number[],
  b: readonly number[],
  { rows, columns }: Size,
): [number, number][] {
  const width = columns + 1;
  const pairs: [number, number][] = [];
  let i = rows;
  let j = columns;
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) pairs.push([--i, --j]);
    else if ((table[(i - 1) * width + j] ?? 0) >= (table[i * width + j - 1] ?? 0)) i--;
    else j--;
  }
  return pairs.reverse();
}
