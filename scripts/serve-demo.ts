import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize, sep } from "node:path";
import { type FileProblem, loadArticle } from "./demo/load-article.ts";
import { ROOT } from "./run-tool.ts";

const DEMO_DIR = join(ROOT, "demo");

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** A running server on loopback. */
export interface ArticleServer {
  /** The article's address. */
  url: string;
  /** Every path asked for since the start, oldest first. */
  seen: readonly string[];
  close(): Promise<void>;
}

export type ServedFile =
  | { isOk: true; server: ArticleServer }
  | { isOk: false; code: FileProblem; sentence: string };

interface Reply {
  body: Uint8Array | string;
  contentType: string;
}

/** Serve the demo article with what belongs to it. */
export function serveDemo(folder: string = DEMO_DIR): Promise<ArticleServer> {
  return serve("/", (path) => readBelow(folder, path.endsWith("/") ? `${path}index.html` : path));
}

/** Serve one file as an article under its own name, or say why it is none. */
export async function serveFile(path: string): Promise<ServedFile> {
  const article = loadArticle(path);
  if (!article.isOk) return article;
  const name = basename(path);
  const answer = (asked: string) => (asked === `/${name}` ? article : undefined);
  return { isOk: true, server: await serve(`/${encodeURIComponent(name)}`, answer) };
}

async function serve(
  start: string,
  answer: (path: string) => Reply | undefined,
): Promise<ArticleServer> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "/");
    send(response, answer(toPath(request.url ?? "/")));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  // A TCP server that listens always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${start}`, seen, close };
}

function send(response: ServerResponse, reply: Reply | undefined): void {
  if (reply) {
    response.writeHead(200, { "content-type": reply.contentType, "cache-control": "no-store" });
    response.end(reply.body);
  } else {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    response.end("There is nothing here.\n");
  }
}

/** A request's path, decoded; one that cannot be decoded names nothing. */
function toPath(url: string): string {
  const [path = "/"] = url.split("?");
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}

function readBelow(folder: string, path: string): Reply | undefined {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return undefined;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const contentType = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
  return { body: readFileSync(file), contentType };
}
