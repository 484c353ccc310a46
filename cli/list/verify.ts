import { MAX_HEAD_BYTES } from "../../lib/feed/head.ts";
import { verifySegments } from "../../lib/feed/verify-feed.ts";
import { CommandError, type Outcome } from "./outcome.ts";
import { type ReadFeed, readFeed } from "./read-source.ts";
import { sayRefusal } from "./say-refusal.ts";

/** Read a published list as a reader would, every file of it, and say what its server lacks. */
export async function verify(source: string, now: number): Promise<Outcome> {
  const feed = await readFeed(source, now);
  const segments = await verifySegments(feed.head, feed.records, feed.getFile);
  if (!segments.ok) throw new CommandError([`${source}: ${sayRefusal(segments)}`]);
  const { head, bad, badCount } = feed;
  const until = new Date(head.expires * 1_000).toISOString().slice(0, 10);
  const named = bad.map(
    ({ file, line, id, field, why }) =>
      `${file}, line ${line}${id ? ` (${id})` : ""}${field && `, ${field}`}: ${why}.`,
  );
  const lines = [
    ...named,
    `${head.title}: edition ${head.seq}, ${head.count} claims, ${badCount} that cannot be read.`,
    `Segments checked against the whole list: ${segments.value}. It is good until ${until}.`,
    feed.isSigned
      ? "It is signed by the key asked for."
      : "Whose signature it bears was not checked: no key was given.",
    ...findAdvice(feed),
  ];
  return { lines, code: badCount > 0 ? 1 : 0 };
}

function findAdvice({ headers }: ReadFeed): string[] {
  if (!headers) return [];
  const length = Number(headers.get("content-length") ?? 0);
  return [
    ...(headers.get("access-control-allow-origin") === "*"
      ? []
      : [
          "Readers will be asked for access to this address: the server does not send Access-Control-Allow-Origin: *.",
        ]),
    ...(headers.get("etag")
      ? []
      : ["The server sends no ETag, so readers fetch the head whole each time."]),
    ...(length > MAX_HEAD_BYTES ? [`The head has ${length} bytes, over ${MAX_HEAD_BYTES}.`] : []),
  ];
}
