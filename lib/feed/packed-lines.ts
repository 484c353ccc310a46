import { type Bytes, sha256, toHex } from "./bytes.ts";
import type { PackedFile } from "./head.ts";
import { accept, type Result, refuse } from "./result.ts";

/** Longer lines are not read as claims. The longest in real lists has 30 KB. */
export const MAX_LINE_BYTES = 256 << 10;

const NEWLINE = 10;

/** Pack lines' bytes; the terminal and the tests give Node's best. */
export type Gzip = (bytes: Bytes) => Promise<Bytes>;

/**
 * Unpack a file once it is known to be the one that was signed, and no further than it was
 * announced to be long.
 */
export async function unpack(packed: Bytes, file: PackedFile): Promise<Result<Bytes>> {
  const hash = toHex(await sha256(packed));
  if (packed.length !== file.n || hash !== file.h) return refuse("wrong-hash", `file ${file.h}`);
  const bytes = new Uint8Array(file.u);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  let length = 0;
  try {
    for await (const chunk of stream) {
      if (length + chunk.length > file.u) return refuse("too-large", `file ${file.h}`);
      bytes.set(chunk, length);
      length += chunk.length;
    }
  } catch {
    return refuse("malformed", `file ${file.h} is no gzip`);
  }
  return length === file.u ? accept(bytes) : refuse("malformed", `file ${file.h} is too short`);
}

/** The lines of a text, without their ends; a last line without one counts too. */
export function splitLines(bytes: Bytes): Bytes[] {
  const lines: Bytes[] = [];
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
