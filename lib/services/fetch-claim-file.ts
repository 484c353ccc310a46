import { createFileFetcher, type FetchFunction } from "../feed/fetch-file.ts";
import type { FetchedFile } from "../feed/get-file.ts";
import { accept, type Result, refuse } from "../feed/result.ts";
import { parseFileAddress } from "../feed/subscription.ts";

/** One file as it came, and from where. */
export interface ClaimFileBytes {
  url: string;
  file: Extract<FetchedFile, { state: "fetched" }>;
}

/**
 * Fetch one file of claims that a reader named, whole.
 *
 * @param address As typed or pasted.
 * @param fetchFn Asks that address, and nobody else.
 */
export async function fetchClaimFile(
  address: string,
  { fetchFn, maxBytes }: { fetchFn: FetchFunction; maxBytes: number },
): Promise<Result<ClaimFileBytes>> {
  const url = parseFileAddress(address);
  if (!url.ok) return url;
  const getFile = createFileFetcher(url.value, { fetchFn, clock: Date.now });
  const fetched = await getFile("", { maxBytes });
  if (!fetched.ok) return fetched;
  if (fetched.value.state !== "fetched") return refuse("malformed", url.value);
  return accept({ url: url.value, file: fetched.value });
}
