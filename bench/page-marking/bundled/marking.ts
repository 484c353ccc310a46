import Mark from "mark.js";
import { readPage } from "../../../lib/article/read-page.ts";
import type { TextMap } from "../../../lib/article/text-map.ts";
import { createPainter } from "../../../lib/highlight/paint.ts";
import type { CheckedStatement } from "../../../lib/matching/checked-statement.ts";
import { MAX_BLOCKS, MAX_TEXT_LENGTH } from "../../../lib/messaging/limits.ts";
import { describeAll, placeMarks, rangesByStyle } from "../../../lib/reading/place-marks.ts";

/** Every so many sentences one is marked; about what the detector finds in news. */
const EVERY = 3;
const SENTENCE = /[^.!?。！？\n]{40,}[.!?。！？]/g;

let map: TextMap | undefined;
let root: Element = document.body;

/** Find the article and mark every third sentence of it, as the content script does. */
export async function scanAndMark(): Promise<number> {
  await prepare();
  return markOnly();
}

/** Our marking alone, of an article found beforehand. */
export async function markOnly(): Promise<number> {
  if (!map) return 0;
  const placed = describeAll(map.text, statementsIn());
  const marks = placeMarks(map, placed);
  createPainter(document, new AbortController().signal).paint(rangesByStyle(marks, placed));
  return marks.length;
}

/** Find the article beforehand: the others are told where it is, and what to mark. */
export async function prepare(): Promise<number> {
  const { signal } = new AbortController();
  const limits = { textLength: MAX_TEXT_LENGTH, blocks: MAX_BLOCKS };
  const { outcome } = await readPage(document, { signal, limits });
  if (outcome.state !== "article") return 0;
  map = outcome.map;
  root = outcome.root;
  return outcome.map.text.length;
}

/** mark.js, looking for the same strings in the article's own element. */
export function markByMarkJs(): Promise<number> {
  const strings = sentences().map(({ text }) => text);
  let count = 0;
  return new Promise((resolve) => {
    new Mark(root as HTMLElement).mark(strings, {
      separateWordSearch: false,
      acrossElements: true,
      diacritics: false,
      each: () => {
        count += 1;
      },
      done: () => resolve(count),
    });
  });
}

/** As annotation tools do: the text nodes of each range in an element of their own. */
export async function markByWrapping(): Promise<number> {
  // All ranges first, the last one first: wrapping splits the nodes that the others stand in.
  const ranges = sentences().flatMap((span) => map?.toRanges(span) ?? []);
  for (const range of ranges.reverse()) wrap(range);
  return ranges.length;
}

function wrap(range: Range): void {
  for (const text of textsIn(range)) {
    const element = document.createElement("says-who-mark");
    text.replaceWith(element);
    element.append(text);
  }
}

/** The range's text nodes, cut so that nothing else stands in them. */
function textsIn(range: Range): Text[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const last = endContainer as Text; // both are text nodes: the text map makes them so
  if (endOffset < last.length) last.splitText(endOffset);
  const first = (startContainer as Text).splitText(startOffset);
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [first];
  if (startContainer === endContainer) return texts;
  walker.currentNode = first;
  while (walker.nextNode()) {
    texts.push(walker.currentNode as Text); // SHOW_TEXT
    if (walker.currentNode === last) break;
  }
  return texts;
}

function sentences(): { start: number; end: number; text: string }[] {
  const text = map?.text ?? "";
  return [...text.matchAll(SENTENCE)]
    .filter((_, index) => index % EVERY === 0)
    .map((match) => {
      const words = match[0].trimStart();
      const end = match.index + match[0].length;
      return { start: end - words.length, end, text: words };
    });
}

function statementsIn(): CheckedStatement[] {
  return sentences().map(({ start, end, text }, id) => ({
    statement: { id, voice: "own", content: [{ start, end }] },
    wording: { source: "", resolvedSource: null, cue: "", content: text },
    match: null,
  }));
}
