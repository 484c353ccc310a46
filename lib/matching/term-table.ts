/** Numbers for terms, in the order of meeting: an open hash table, since a `Map` is thrice as slow. */
export interface TermTable {
  /** By term id; the first `count` count. */
  terms: Uint32Array;
  count: number;
  /** By slot: the term id plus one; 0 where the slot is free. */
  slots: Uint32Array;
}

/** An empty table. */
export function createTermTable(): TermTable {
  return { terms: new Uint32Array(1 << 12), count: 0, slots: new Uint32Array(1 << 13) };
}

/**
 * The number of a term, a new one if it has none.
 *
 * @param term A hash; its low bits are as good as any.
 */
export function termIdOf(table: TermTable, term: number): number {
  const mask = table.slots.length - 1;
  let slot = term & mask;
  for (let held = table.slots[slot] ?? 0; held !== 0; held = table.slots[slot] ?? 0) {
    if (table.terms[held - 1] === term) return held - 1;
    slot = (slot + 1) & mask;
  }
  const id = table.count++;
  table.slots[slot] = id + 1;
  if (id === table.terms.length) enlarge(table);
  table.terms[id] = term;
  if (table.count * 2 > table.slots.length) rehash(table);
  return id;
}

function enlarge(table: TermTable): void {
  const terms = new Uint32Array(table.terms.length * 2);
  terms.set(table.terms);
  table.terms = terms;
}

function rehash(table: TermTable): void {
  const slots = new Uint32Array(table.slots.length * 2);
  const mask = slots.length - 1;
  for (let id = 0; id < table.count; id++) {
    let slot = (table.terms[id] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }
  table.slots = slots;
}
