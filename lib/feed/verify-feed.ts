import type { GetFile } from "./get-file.ts";
import { type Head, segmentPath } from "./head.ts";
import type { MemoryStore } from "./memory-store.ts";
import { splitLines, unpack } from "./packed-lines.ts";
import { readRecord } from "./records.ts";
import { accept, type Result, refuse } from "./result.ts";

/**
 * Check that every segment of a head says of its records what the whole list says of them, so that
 * readers come to the same list by whichever way they take.
 *
 * @param records The list as read from its snapshot.
 * @returns The number of segments.
 */
export async function verifySegments(
  { segs }: Head,
  records: MemoryStore["records"],
  getFile: GetFile,
): Promise<Result<number>> {
  for (const segment of segs) {
    const path = segmentPath(segment);
    const fetched = await getFile(path, { maxBytes: segment.n });
    if (!fetched.ok) return fetched;
    if (fetched.value.state !== "fetched") return refuse("malformed", path);
    const unpacked = await unpack(fetched.value.bytes, segment);
    if (!unpacked.ok) return unpacked;
    const lines = await Promise.all(splitLines(unpacked.value).map(readRecord));
    const other = lines.find((line) => {
      const kept = line.id === null ? undefined : records.get(line.id);
      const said = line.kind === "delete" ? undefined : line.hash;
      return String(kept?.hash) !== String(said);
    });
    if (other) return refuse("wrong-sum", `${path}, record ${other.id ?? "without id"}`);
  }
  return accept(segs.length);
}
