import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { textToHtml } from "./text-to-html.ts";

/** An article from a file, ready to be served, or a sentence that says why it is none. */
export type LoadedArticle =
  | { isOk: true; body: Uint8Array | string; contentType: string }
  | { isOk: false; code: FileProblem; sentence: string };

export type FileProblem = "no-such-file" | "not-a-file" | "unreadable" | "pdf" | "binary" | "empty";

const HTML_NAMES = /^\.(html?|xhtml)$/i;
const HTML_START = /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i;
const DECLARED_CHARSET = /<meta[^>]{0,200}charset\s*=/i;
/** How much of a file is looked at to tell what it is. */
const HEAD_LENGTH = 4_096;

/** Read an .html, .txt or similar file as an article. */
export function loadArticle(path: string): LoadedArticle {
  const name = basename(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return refuse("no-such-file", `There is no file ${path}.`);
  if (!stat.isFile()) return refuse("not-a-file", `${path} is not a file.`);
  const bytes = readBytes(path);
  if (!bytes) return refuse("unreadable", `${path} cannot be opened; check its permissions.`);
  if (isPdf(name, bytes)) {
    return refuse("pdf", `${name} is a PDF; Says Who reads web pages and plain text.`);
  }
  const text = decode(bytes);
  if (text === undefined) {
    return refuse("binary", `${name} is neither a web page nor plain text.`);
  }
  if (text.trim() === "") return refuse("empty", `${name} is empty.`);
  return isHtml(name, text) ? asItIs(bytes, text) : asPage(name, text);
}

function asItIs(bytes: Buffer, text: string): LoadedArticle {
  const needsCharset = isUtf8(bytes) && !DECLARED_CHARSET.test(text.slice(0, HEAD_LENGTH));
  return { isOk: true, body: bytes, contentType: `text/html${needsCharset ? UTF8 : ""}` };
}

function asPage(name: string, text: string): LoadedArticle {
  return { isOk: true, body: textToHtml(name, text), contentType: `text/html${UTF8}` };
}

const UTF8 = "; charset=utf-8";

function refuse(code: FileProblem, sentence: string): LoadedArticle {
  return { isOk: false, code, sentence };
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // the file is there, so this is about permissions
  }
}

function isPdf(name: string, bytes: Buffer): boolean {
  return extname(name).toLowerCase() === ".pdf" || bytes.toString("latin1", 0, 5) === "%PDF-";
}

function isHtml(name: string, text: string): boolean {
  return HTML_NAMES.test(extname(name)) || HTML_START.test(text.slice(0, HEAD_LENGTH));
}

/** The file's text by its byte order mark, as UTF-8, or else as Windows-1252; none if binary. */
function decode(bytes: Buffer): string | undefined {
  const mark = bytes.toString("hex", 0, 2);
  if (mark === "fffe") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "feff") return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, HEAD_LENGTH).includes(0)) return undefined;
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
