import type { Bytes } from "./bytes.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import type { FetchedFile, FileAsk, GetFile } from "./get-file.ts";
import { accept, type Refusal, type Result, refuse } from "./result.ts";

/** Of `fetch`, what is needed of it. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** How long an answer may take. */
export interface FetchLimits {
  /** Without a further byte. */
  stallMs: number;
  /** In all, for a small file. */
  overallMs: number;
  /** A large file may take as much longer as this pace gives it. */
  leastBytesPerSecond: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  stallMs: 20_000,
  overallMs: 30_000,
  leastBytesPerSecond: 10_000,
};

export interface FetchOptions {
  fetchFn: FetchFunction;
  /** Epoch ms. */
  clock: () => number;
  limits?: FetchLimits | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Fetch one feed's files over HTTP: no cookies, no referrer, no cache, no redirects, and no more
 * bytes or time than a file may take.
 *
 * @param base The feed's folder with a slash at its end.
 * @returns A function that throws the signal's reason once it is aborted, and nothing else.
 */
export function createFileFetcher(base: string, options: FetchOptions): GetFile {
  return async (path, ask) => {
    const url = base + path;
    const result = await fetchFile(url, ask, options);
    // Across origins the question for a change needs a permission of its own, which a server that
    // shows its ETag may yet not give.
    const isWorthAnother = !result.ok && result.code === "unreachable" && ask.etag !== undefined;
    return isWorthAnother ? fetchFile(url, { maxBytes: ask.maxBytes }, options) : result;
  };
}

async function fetchFile(
  url: string,
  ask: FileAsk,
  options: FetchOptions,
): Promise<Result<FetchedFile>> {
  const { fetchFn, clock, limits = DEFAULT_LIMITS, signal } = options;
  const overallMs = limits.overallMs + (ask.maxBytes / limits.leastBytesPerSecond) * 1_000;
  const deadline = startDeadline({ stallMs: limits.stallMs, overallMs, signal });
  try {
    const response = await fetchFn(url, toRequest(ask, deadline.signal)).catch(() => undefined);
    if (!response) return refuse(deadline.isOver() ? "too-slow" : "unreachable", url);
    deadline.touch();
    if (response.status === 304 && ask.etag !== undefined) return accept({ state: "unchanged" });
    const refusal = refuseResponse(response, { ...ask, url, now: clock() });
    if (refusal) return refusal;
    const body = await readBody(response, ask.maxBytes, deadline);
    if (!body.ok) return { ...body, detail: url };
    if (isHtml(body.value)) return refuse("html-body", url);
    const etag = etagToKeep(response.headers, clock());
    return accept({ state: "fetched", bytes: body.value, etag });
  } finally {
    deadline.end();
    signal?.throwIfAborted();
  }
}

function toRequest({ etag }: FileAsk, signal: AbortSignal): RequestInit {
  return {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    // Followed by the browser, a redirect would show the reader to another host before we see it.
    redirect: "manual",
    headers: toCondition(etag),
    signal,
  };
}

/** What was kept to ask with is an ETag, which begins with a mark, or else a file's date. */
function toCondition(etag: string | undefined): Record<string, string> {
  if (etag === undefined) return {};
  return { [/^(W\/)?"/.test(etag) ? "If-None-Match" : "If-Modified-Since"]: etag };
}

/** Why an answer is not read further, before its body; `now` in epoch ms. */
function refuseResponse(
  response: Response,
  { url, now, maxBytes }: FileAsk & { url: string; now: number },
): Refusal | undefined {
  const { status, type, headers } = response;
  if (type === "opaqueredirect" || (status >= 300 && status < 400))
    return refuse("redirected", url);
  if (status === 404 || status === 410) return refuse("not-found", url);
  if (status !== 200) {
    const retryAfterMs = readRetryAfter(headers.get("retry-after"), now);
    return { ...refuse("server-error", `${url}: ${status}`), retryAfterMs };
  }
  if (/^text\/html\b/i.test(headers.get("content-type") ?? "")) return refuse("html-body", url);
  const isPacked = url.endsWith(".gz");
  if (isPacked && headers.get("content-encoding")) return refuse("unpacked", url);
  const announced = Number(headers.get("content-length") ?? 0);
  return announced > maxBytes ? refuse("too-large", url) : undefined;
}

async function readBody(
  response: Response,
  maxBytes: number,
  deadline: Deadline,
): Promise<Result<Bytes>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      deadline.touch();
      length += chunk.length;
      if (length > maxBytes) return refuse("too-large");
      chunks.push(chunk);
    }
  } catch {
    return refuse(deadline.isOver() ? "too-slow" : "truncated");
  }
  return accept(join(chunks, length));
}

function join(chunks: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Neither JSON nor gzip begins with `<`; a login page named as something else does. */
function isHtml(bytes: Bytes): boolean {
  const first = bytes.find(
    (byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf,
  );
  return first === 0x3c;
}

/**
 * An ETag made of a file's time in seconds says nothing of a change within that second, so it is
 * kept only once the second is over.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2.2
 */
function etagToKeep(headers: Headers, now: number): string | null {
  const date = headers.get("last-modified");
  const modified = Date.parse(date ?? "");
  const answered = Date.parse(headers.get("date") ?? "") || now;
  return answered - modified < 2_000 ? null : (headers.get("etag") ?? date);
}

/** A server's wish in seconds or as a date; nobody is left alone for longer than a day. */
function readRetryAfter(wish: string | null, now: number): number {
  const ms = /^\d+$/.test(wish ?? "") ? Number(wish) * 1_000 : Date.parse(wish ?? "") - now;
  return Math.min(Math.max(ms || 0, 0), 86_400_000);
}
