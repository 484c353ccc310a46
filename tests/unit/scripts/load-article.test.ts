import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadArticle } from "../../../scripts/demo/load-article.ts";
import { textToHtml } from "../../../scripts/demo/text-to-html.ts";
import { serveFile } from "../../../scripts/serve-demo.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "says-who-files-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, body: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
}

describe("loadArticle", () => {
  it.each([
    ["a.pdf", "whatever", "pdf"],
    ["renamed.txt", "%PDF-1.7 …", "pdf"],
    ["picture.txt", Buffer.from([0x89, 0x50, 0, 0, 0]), "binary"],
    ["nothing.txt", "", "empty"],
    ["spaces.html", " \n\t ", "empty"],
  ])("refuses %s with a sentence", (name, body, code) => {
    const article = loadArticle(save(name, body));

    expect(article).toMatchObject({ isOk: false, code, sentence: expect.stringContaining(name) });
  });

  it("says that a file is not there", () => {
    const article = loadArticle(join(folder, "missing.html"));

    expect(article).toMatchObject({ isOk: false, code: "no-such-file" });
  });

  it("says that a folder is not a file", () => {
    mkdirSync(join(folder, "sub.html"));

    const article = loadArticle(join(folder, "sub.html"));

    expect(article).toMatchObject({ isOk: false, code: "not-a-file" });
  });

  it("gives a web page out as it is", () => {
    const page = "<!doctype html><title>A</title><p>Böen";

    const article = loadArticle(save("page.html", page));

    expect(article).toMatchObject({ isOk: true, contentType: "text/html; charset=utf-8" });
    expect(article.isOk && article.body.toString()).toBe(page);
  });

  it("leaves the encoding to a page that declares one", () => {
    const page = Buffer.from('<!doctype html><meta charset="iso-8859-1"><p>B\xf6en', "latin1");

    const article = loadArticle(save("old.html", page));

    expect(article).toMatchObject({ isOk: true, contentType: "text/html" });
  });

  it.each([
    ["UTF-8", Buffer.from("Es wehen Böen")],
    ["UTF-8 with a mark", Buffer.from("\ufeffEs wehen Böen")],
    ["Windows-1252", Buffer.from("Es wehen B\xf6en", "latin1")],
    ["UTF-16", Buffer.from("\ufeffEs wehen Böen", "utf16le")],
  ])("reads text in %s", (_encoding, bytes) => {
    const article = loadArticle(save("wind.txt", bytes));

    expect(article.isOk && article.body).toContain("<p>Es wehen Böen</p>");
  });
});

describe("textToHtml", () => {
  it("escapes everything that could be markup", () => {
    const html = textToHtml("<a>", 'x < y & "z" </article>');

    expect(html).toContain("<p>x &lt; y &amp; &quot;z&quot; &lt;/article&gt;</p>");
    expect(html).toContain("<title>&lt;a&gt;</title>");
  });

  it.each([
    ["empty lines", "one\ntwo\n\nthree", ["one two", "three"]],
    ["line ends where there are no empty lines", "one\r\ntwo", ["one", "two"]],
  ])("parts paragraphs at %s", (_what, text, expected) => {
    const paragraphs = [...textToHtml("t", text).matchAll(/<p>(.*)<\/p>/g)].map(([, p]) => p);

    expect(paragraphs).toEqual(expected);
  });
});

describe("serveFile", () => {
  it("serves the file under its name and nothing else", async () => {
    const served = await serveFile(save("größe 1.txt", "Eine Zeile."));
    if (!served.isOk) throw new Error(served.sentence);
    const { url, seen, close } = served.server;

    const page = await fetch(url);
    const other = await fetch(new URL("/wind.txt", url));

    expect([page.status, other.status]).toEqual([200, 404]);
    expect(await page.text()).toContain("Eine Zeile.");
    expect(seen).toHaveLength(2);
    await close();
  });
});
