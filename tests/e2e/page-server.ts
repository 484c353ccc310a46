import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page as the server gives it out; a bare string is HTML. */
export type ServedPage = string | { body: string | Buffer; headers: Record<string, string> };

export interface PageServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  origin: string;
  /** Every path asked for since the start, oldest first. */
  seen: string[];
}

/** Serve pages by their path on loopback; any other path is a 404. */
export async function servePages(pages: Record<string, ServedPage>): Promise<PageServer> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    seen.push(path);
    const page = pages[path];
    if (page === undefined) return void response.writeHead(404).end();
    const html = { "content-type": "text/html; charset=utf-8" };
    const { body, headers } = typeof page === "string" ? { body: page, headers: html } : page;
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server listening on a port has an AddressInfo; a string is for pipes only.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
