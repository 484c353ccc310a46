import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one request in a way of its own; `false` leaves it to the folder. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface FeedServer extends AsyncDisposable {
  /** `http://127.0.0.1:port/roads/`. */
  base: string;
  /** Each request's method, path and answer's status, oldest first. */
  seen: { path: string; status: number; headers: IncomingMessage["headers"]; bytes: number }[];
  /** What goes wrong from now on; `undefined` for nothing. */
  trouble: Trouble | undefined;
}

/** Serve a folder that is a map, with ETags, under `/roads/` on loopback. */
export async function serveFeed(files: ReadonlyMap<string, Uint8Array>): Promise<FeedServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").replace(/^\/roads\//, "");
    const isTrouble = feed.trouble?.(request, response) ?? false;
    if (!isTrouble) serveFile(files.get(path), request, response);
    response.on("close", () => {
      const bytes = Number(response.getHeader("content-length") ?? 0);
      feed.seen.push({ path, status: response.statusCode, headers: request.headers, bytes });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server listening on a port has an AddressInfo; a string is for pipes only.
  const { port } = server.address() as AddressInfo;
  const feed: FeedServer = {
    base: `http://127.0.0.1:${port}/roads/`,
    seen: [],
    trouble: undefined,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return feed;
}

function serveFile(
  bytes: Uint8Array | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!bytes) return void response.writeHead(404, { "content-length": 0 }).end();
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { etag, "content-length": bytes.length }).end(bytes);
}
