import { type Bytes, sha256, toHex } from "../bytes.ts";
import type { PackedFile } from "../head.ts";
import type { Gzip } from "../packed-lines.ts";

const NEWLINE = 10;

/** A packed file and what a head says of it. */
export interface Packed {
  file: PackedFile;
  bytes: Bytes;
}

/** Pack lines into one file; the same lines and the same gzip give the same file. */
export async function packLines(lines: readonly Bytes[], gzip: Gzip): Promise<Packed> {
  const text = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0));
  let at = 0;
  for (const line of lines) {
    text.set(line, at);
    at += line.length;
    text[at++] = NEWLINE;
  }
  const bytes = await gzip(text);
  return { file: { h: toHex(await sha256(bytes)), n: bytes.length, u: text.length }, bytes };
}
