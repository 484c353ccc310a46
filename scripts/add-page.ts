/**
 * Make a case of `tests/pages` from an HTML file, for a person to correct:
 *
 *   npm run page:add -- story.html              makes tests/pages/story/
 *   npm run page:add -- tests/pages/x/source.html   writes the expected.json that x lacks
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type FoundText, openReader, type PageReader } from "./pages/open-reader.ts";
import { ROOT } from "./run-tool.ts";

const PAGES = join(ROOT, "tests/pages");

/** Long enough to tell two paragraphs apart, short enough to be read at a glance. */
const BEGINNING_LENGTH = 30;

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("says-who: name the HTML files to add: npm run page:add -- story.html\n");
  process.exitCode = 1;
} else {
  await using reader = await openReader();
  for (const file of files) await addPage(resolve(file), reader);
}

async function addPage(file: string, reader: PageReader): Promise<void> {
  const html = readFileSync(file, "utf8");
  const folder = folderOf(file);
  const expected = join(folder, "expected.json");
  if (existsSync(expected)) {
    process.stderr.write(`says-who: ${expected} is there already; remove it first.\n`);
    process.exitCode = 1;
    return;
  }
  const found = await reader.read(html);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "source.html"), html);
  writeFileSync(expected, `${JSON.stringify(toExpected(found), undefined, 2)}\n`);
  process.stdout.write(`${folder}: ${found.state}, ${found.blocks.length} blocks\n`);
  for (const block of found.blocks) process.stdout.write(`    ${block.slice(0, 100)}\n`);
}

/** A file that lies in the corpus stays where it is. */
function folderOf(file: string): string {
  if (dirname(dirname(file)) === PAGES) return dirname(file);
  const slug = basename(file)
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return join(PAGES, slug);
}

function toExpected({ state, lang, blocks }: FoundText): object {
  if (state !== "article") return { state };
  return { state, lang, blocks: blocks.map((block) => block.slice(0, BEGINNING_LENGTH)) };
}
