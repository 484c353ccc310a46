import { Claim } from "../claim/claim.ts";
import type { GetFile } from "./get-file.ts";
import { getSnapshot } from "./get-snapshot.ts";
import { HEAD_PATH, type Head, MAX_READ_HEAD_BYTES } from "./head.ts";
import { readHead } from "./read-head.ts";
import { accept, type Result, refuse } from "./result.ts";
import type { Subscription } from "./subscription.ts";

/** What a reader sees of a list before following it. */
export interface FeedPreview {
  head: Head;
  /** Whether the key subscribed to answers for it. */
  isSigned: boolean;
  description: string | null;
  /** Some of its claims, as many as can be read. */
  sample: Claim[];
  /** What the first download will fetch, without the last changes. */
  bytes: number;
}

/** Look at a list without taking it: two files, whatever its size. */
export async function previewFeed(
  { key }: Subscription,
  { getFile, now }: { getFile: GetFile; now: number },
): Promise<Result<FeedPreview>> {
  const fetched = await getFile(HEAD_PATH, { maxBytes: MAX_READ_HEAD_BYTES });
  if (!fetched.ok) return fetched;
  if (fetched.value.state !== "fetched") return refuse("malformed", HEAD_PATH);
  const trusted = await readHead(fetched.value.bytes, { key, seen: undefined, now });
  if (!trusted.ok) return trusted;
  const { head } = trusted.value;
  const snapshot = await getSnapshot(head, getFile);
  if (!snapshot.ok) return snapshot;
  const { description, sample, parts } = snapshot.value;
  return accept({
    head,
    isSigned: key !== null,
    description,
    sample: sample.flatMap((record) => Claim.safeParse(record).data ?? []),
    bytes: parts.reduce((sum, { n }) => sum + n, 0),
  });
}
