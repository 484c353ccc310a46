import type { FeedReason } from "../../../lib/feed/result.ts";
import type { Trouble } from "./feed-server.ts";

/** Whether a request is for the head. */
export const isHead: (path: string | undefined) => boolean = (path) =>
  path?.endsWith("head.json") ?? false;

/** The same answer to every request for the head. */
export const onHead =
  (answer: Trouble): Trouble =>
  (request, response) =>
    isHead(request.url) && answer(request, response);
/** The same answer to every request but those for the head. */
export const onFiles =
  (answer: Trouble): Trouble =>
  (request, response) =>
    !isHead(request.url) && answer(request, response);

/** One answer, whatever is asked. */
export const status =
  (code: number, headers: Record<string, string> = {}, body = ""): Trouble =>
  (_request, response) => {
    response.writeHead(code, headers).end(body);
    return true;
  };

/** A byte now and then, for ever. */
const drip =
  (everyMs: number): Trouble =>
  (_request, response) => {
    response.writeHead(200, {});
    const timer = setInterval(() => response.write(" "), everyMs);
    response.on("close", () => clearInterval(timer));
    return true;
  };

const LOGIN = "<!doctype html><title>Log in</title>";

/** What can go wrong with a server, and as what a reader refuses it. */
export const TROUBLES: readonly (readonly [string, Trouble, FeedReason])[] = [
  ["a head that is not there", onHead(status(404)), "not-found"],
  ["a head that is gone", onHead(status(410)), "not-found"],
  ["a server in trouble", onHead(status(500)), "server-error"],
  ["a server that is busy", onHead(status(503)), "server-error"],
  ["a login page", onHead(status(200, { "content-type": "text/html" }, LOGIN)), "html-body"],
  ["a login page that says it is JSON", onHead(status(200, {}, `\uFEFF\n${LOGIN}`)), "html-body"],
  [
    "a login page for a file",
    onFiles(status(200, { "content-type": "text/html" }, "x")),
    "html-body",
  ],
  [
    "a redirect to another origin",
    onHead(status(302, { location: "http://localhost:9/" })),
    "redirected",
  ],
  [
    "a file that moved to another origin",
    onFiles(status(307, { location: "http://localhost:9/" })),
    "redirected",
  ],
  ["a head without end", onHead(status(200, {}, " ".repeat(20_000))), "too-large"],
  [
    "a head that says it is too long",
    onHead(status(200, { "content-length": "20000" })),
    "too-large",
  ],
  ["a file longer than signed", onFiles(status(200, {}, "x".repeat(5_000))), "too-large"],
  ["a file of other bytes", onFiles(status(200, {}, "x")), "wrong-hash"],
  ["a file that is not there", onFiles(status(404)), "not-found"],
  [
    "a file that is unpacked on the way",
    onFiles(status(200, { "content-encoding": "gzip" })),
    "unpacked",
  ],
  ["a head that does not come", onHead(() => true), "too-slow"],
  ["a head that comes by drips", onHead(drip(20)), "too-slow"],
  ["a head that comes by rare drips", onHead(drip(10_000)), "too-slow"],
  ["a file that comes by drips", onFiles(drip(20)), "too-slow"],
  [
    "a body that breaks off",
    onHead((_request, response) => {
      response.writeHead(200, { "content-length": "900" });
      response.write("{");
      setTimeout(() => response.destroy(), 20);
      return true;
    }),
    "truncated",
  ],
  [
    "a connection that breaks off",
    onHead((request) => {
      request.socket.destroy();
      return true;
    }),
    "unreachable",
  ],
  ["a body that is no JSON", onHead(status(200, {}, `{"del":`)), "malformed"],
  ["nothing at all", onHead(status(200, {}, "")), "malformed"],
];
