import type { Bytes } from "./bytes.ts";
import type { Result } from "./result.ts";

/** How a file of a feed is asked for. */
export interface FileAsk {
  /** More bytes than this are refused while they come. */
  maxBytes: number;
  /** The ETag of the copy at hand, or its date where the server gives no ETag. */
  etag?: string | undefined;
}

/** A file as it came, or the word that the copy at hand is still good. */
export type FetchedFile =
  | { state: "fetched"; bytes: Bytes; etag: string | null }
  | { state: "unchanged" };

/**
 * Get a file of one feed, over HTTP or from a folder.
 *
 * @param path Relative to the feed, such as `head.json`.
 */
export type GetFile = (path: string, ask: FileAsk) => Promise<Result<FetchedFile>>;
