import { decodeJson, sha256, toHex } from "./bytes.ts";
import type { GetFile } from "./get-file.ts";
import { type Head, MAX_SNAPSHOT_BYTES, Snapshot, snapshotPath } from "./head.ts";
import { accept, type Result, refuse } from "./result.ts";

/** The list of a snapshot's parts, if it is the one the head names. */
export async function getSnapshot(head: Head, getFile: GetFile): Promise<Result<Snapshot>> {
  const path = snapshotPath(head.parts);
  const fetched = await getFile(path, { maxBytes: MAX_SNAPSHOT_BYTES });
  if (!fetched.ok) return fetched;
  if (fetched.value.state !== "fetched") return refuse("malformed", path);
  const { bytes } = fetched.value;
  if (toHex(await sha256(bytes)) !== head.parts) return refuse("wrong-hash", path);
  const parsed = Snapshot.safeParse(decodeJson(bytes));
  return parsed.success ? accept(parsed.data) : refuse("malformed", path);
}
