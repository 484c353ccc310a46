import type { Block, Run, TextPlace } from "./block.ts";
import { isInvisible, isSpace } from "./characters.ts";

/** Lines of a hand-wrapped text are shorter: mail and plain-text articles wrap at 60 to 100. */
const LONGEST_WRAPPED_LINE = 120;

/** Takes text nodes and breaks in document order and hands out folded blocks. */
export interface BlockWriter {
  addText(node: Text, place: TextPlace): void;
  /** A `<br>`: one breaks the line, two in a row end the block. */
  addLineBreak(): void;
  endBlock(): void;
}

interface Draft {
  chunks: string[];
  length: number;
  runs: Run[];
  linkLength: number;
  place: TextPlace;
}

/**
 * Fold text as the browser shows it, remembering where each unit came from.
 *
 * Spaces collapse across element boundaries, invisible characters vanish, and an inline element
 * in the middle of a word leaves the word whole.
 *
 * @param onBlock Called with each block that has any text.
 */
export function createBlockWriter(onBlock: (block: Block) => void): BlockWriter {
  let draft: Draft | undefined;
  let space: { node: Text; at: number } | undefined;
  let lineBreaks = 0;

  function endBlock(): void {
    if (draft) onBlock(toBlock(draft));
    draft = undefined;
    space = undefined;
    lineBreaks = 0;
  }

  function addWords(piece: Piece, place: TextPlace): void {
    if (lineBreaks > 1) endBlock();
    draft ??= { chunks: [], length: 0, runs: [], linkLength: 0, place };
    if (draft.length > 0 && lineBreaks === 1) {
      draft.chunks.push("\n");
      draft.length += 1;
    } else if (draft.length > 0 && space) {
      append(draft, { node: space.node, start: space.at, end: space.at + 1, text: " " }, place);
    }
    space = undefined;
    lineBreaks = 0;
    append(draft, piece, place);
  }

  function addFolded(part: Part, place: TextPlace): void {
    const { node, end } = part;
    let wordsStart = part.start;
    for (const gap of gapsIn(part)) {
      if (gap.start > wordsStart) addWords(cut(node, wordsStart, gap.start), place);
      const at = firstSpace(node.data, gap);
      if (at !== undefined && !space) space = { node, at };
      wordsStart = gap.end;
    }
    if (end > wordsStart) addWords(cut(node, wordsStart, end), place);
  }

  function addLines(node: Text, place: TextPlace): void {
    const breaks = breaksPerNewline(node.data, place);
    for (const line of linesOf(node.data)) {
      if (line.start > 0) lineBreaks = Math.max(lineBreaks, breaks);
      if (line.start > 0 && !space) space = { node, at: line.start - 1 };
      if (line.isBlank && !line.isOnly) lineBreaks = 2;
      addFolded({ node, start: line.start, end: line.end }, place);
    }
  }

  return {
    addText(node, place) {
      if (place.newlines !== "fold" && node.data.includes("\n")) addLines(node, place);
      else addFolded({ node, start: 0, end: node.data.length }, place);
    },
    addLineBreak() {
      lineBreaks += 1;
    },
    endBlock,
  };
}

interface Part {
  node: Text;
  start: number;
  end: number;
}

interface Piece extends Part {
  text: string;
}

function cut(node: Text, start: number, end: number): Piece {
  return { node, start, end, text: node.data.slice(start, end) };
}

function append(draft: Draft, piece: Piece, place: TextPlace): void {
  const last = draft.runs.at(-1);
  const length = piece.end - piece.start;
  const continues =
    last?.node === piece.node &&
    last.nodeStart + last.length === piece.start &&
    last.start + last.length === draft.length;
  if (continues) last.length += length;
  else draft.runs.push({ start: draft.length, length, node: piece.node, nodeStart: piece.start });
  draft.chunks.push(piece.text);
  draft.length += length;
  if (place.isLink) draft.linkLength += length;
}

function toBlock(draft: Draft): Block {
  return {
    text: draft.chunks.join(""),
    runs: draft.runs,
    linkLength: draft.linkLength,
    headingLevel: draft.place.headingLevel,
    element: draft.place.blockElement,
  };
}

/** The gaps that need folding; a lone plain space between two words is left in its run. */
function* gapsIn({ node: { data }, start, end }: Part): Generator<{ start: number; end: number }> {
  let at = start;
  while (at < end) {
    const code = data.charCodeAt(at);
    if (!isSpace(code) && !isInvisible(code)) {
      at += 1;
      continue;
    }
    const gapEnd = endOfGap(data, at, end);
    const isLonePlainSpace = code === 32 && gapEnd === at + 1 && at > start && gapEnd < end;
    if (!isLonePlainSpace) yield { start: at, end: gapEnd };
    at = gapEnd;
  }
}

function endOfGap(data: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && (isSpace(data.charCodeAt(at)) || isInvisible(data.charCodeAt(at)))) at += 1;
  return at;
}

function firstSpace(data: string, gap: { start: number; end: number }): number | undefined {
  for (let at = gap.start; at < gap.end; at += 1) if (isSpace(data.charCodeAt(at))) return at;
  return undefined;
}

/** How many line breaks a newline is worth: 0 when it only wraps, 2 when it ends a paragraph. */
function breaksPerNewline(data: string, place: TextPlace): number {
  if (place.newlines === "break") return 1;
  for (const line of linesOf(data)) if (line.end - line.start > LONGEST_WRAPPED_LINE) return 2;
  return 0;
}

interface Line {
  start: number;
  end: number;
  isBlank: boolean;
  /** Nothing but this line's end follows, so it does not part two paragraphs. */
  isOnly: boolean;
}

function* linesOf(data: string): Generator<Line> {
  let start = 0;
  while (start <= data.length) {
    const newline = data.indexOf("\n", start);
    const end = newline < 0 ? data.length : newline;
    const isBlank = data.slice(start, end).trim() === "";
    yield { start, end, isBlank, isOnly: start === 0 || newline < 0 };
    start = end + 1;
  }
}
