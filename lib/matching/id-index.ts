import { createByteWriter, takeBytes, writeUint32 } from "./byte-writer.ts";
import { hash32 } from "./terms.ts";

/** Pairs of hash and document in one packed row: 4 KB each. */
const PAIRS_PER_ROW = 512;

/**
 * Which of a segment's packed id rows holds a claim's id.
 *
 * @param documentCount Documents in the segment.
 */
export function idRowOf(claimId: string, documentCount: number): number {
  return hash32(claimId) % idRowCount(documentCount);
}

/** The packed id rows of a segment: for each, the hashes of ids and their documents. */
export function packIdRows(claimIds: readonly string[]): Uint8Array<ArrayBuffer>[] {
  const writers = Array.from({ length: idRowCount(claimIds.length) }, () => createByteWriter());
  claimIds.forEach((claimId, doc) => {
    const writer = writers[idRowOf(claimId, claimIds.length)];
    if (!writer) return;
    writeUint32(writer, hash32(claimId));
    writeUint32(writer, doc);
  });
  return writers.map(takeBytes);
}

/** The documents that may be the claim's; two ids can share a hash, so the caller compares. */
export function findInIdRow(row: Uint8Array, claimId: string): number[] {
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength);
  const hash = hash32(claimId);
  const docs: number[] = [];
  for (let at = 0; at + 8 <= row.length; at += 8) {
    if (view.getUint32(at, true) === hash) docs.push(view.getUint32(at + 4, true));
  }
  return docs;
}

function idRowCount(documentCount: number): number {
  return Math.max(1, Math.ceil(documentCount / PAIRS_PER_ROW));
}
