import type { Span } from "../text/span.ts";
import type { Block, Run } from "./block.ts";

/** An article's text with the way back to the page. Offsets are UTF-16 code units of `text`. */
export interface TextMap {
  /** Blocks joined by `"\n"`. */
  text: string;
  blocks: Span[];
  /**
   * The live range a span covers, from its first to its last unit. `undefined` if the page has
   * changed beneath it, if it covers no text, or if it crosses a shadow root's border.
   */
  toRange(span: Span): Range | undefined;
  /**
   * The same as one range for each block and tree, so that what stands between two paragraphs
   * and is no part of the article stays unmarked. `[]` where any part is gone.
   */
  toRanges(span: Span): Range[];
  /** The offset of a point on the page, `undefined` outside the article. Left-out text snaps on. */
  fromPoint(node: Node, offset: number): number | undefined;
  /** Whether every text node the map was made from still stands where it did, unchanged. */
  isCurrent(): boolean;
}

/** Join an article's blocks into one text and keep where each unit came from. */
export function createTextMap(articleBlocks: readonly Block[]): TextMap {
  const { text, blocks, runs } = joinBlocks(articleBlocks);
  const runsOf = groupByNode(runs);

  function runsIn(span: Span): PlacedRun[] {
    const found: PlacedRun[] = [];
    for (let index = firstEndingAfter(runs, span.start); index < runs.length; index += 1) {
      const run = runs[index];
      if (!run || run.start >= span.end) break;
      found.push(run);
    }
    return found.every((run) => isUnchanged(run, text)) ? found : [];
  }

  return {
    text,
    blocks,
    toRange: (span) => rangeOver(runsIn(span), span),
    toRanges: (span) => groupRuns(runsIn(span)).flatMap((group) => rangeOver(group, span) ?? []),
    fromPoint: (node, offset) => offsetOf(runsOf, node, offset),
    isCurrent: () => runs.every((run) => isUnchanged(run, text)),
  };
}

/** A run placed in the whole text, with the number of the block it stands in. */
interface PlacedRun extends Run {
  block: number;
}

function joinBlocks(articleBlocks: readonly Block[]): {
  text: string;
  blocks: Span[];
  runs: PlacedRun[];
} {
  const blocks: Span[] = [];
  const runs: PlacedRun[] = [];
  let start = 0;
  for (const [index, block] of articleBlocks.entries()) {
    blocks.push({ start, end: start + block.text.length });
    for (const run of block.runs) runs.push({ ...run, start: start + run.start, block: index });
    start += block.text.length + 1;
  }
  return { text: articleBlocks.map((block) => block.text).join("\n"), blocks, runs };
}

function groupByNode(runs: readonly PlacedRun[]): Map<Text, PlacedRun[]> {
  const groups = new Map<Text, PlacedRun[]>();
  for (const run of runs) {
    const group = groups.get(run.node);
    if (group) group.push(run);
    else groups.set(run.node, [run]);
  }
  return groups;
}

/** The index of the first run that reaches beyond `offset`, by bisection. */
function firstEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Frameworks replace nodes and rewrite their data after we read them; a range from a stale run
 * would mark other words than those that were checked.
 */
function isUnchanged({ node, nodeStart, start, length }: Run, text: string): boolean {
  if (!node.isConnected) return false;
  const now = node.data.slice(nodeStart, nodeStart + length);
  const then = text.slice(start, start + length);
  return now === then || now.replace(/\s/g, " ") === then;
}

function rangeOver(runs: readonly Run[], span: Span): Range | undefined {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last || first.node.getRootNode() !== last.node.getRootNode()) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.nodeStart + Math.min(last.length, span.end - last.start));
  return range;
}

/** Runs that one range can cover: of one block and one tree. */
function groupRuns(runs: readonly PlacedRun[]): PlacedRun[][] {
  const groups: PlacedRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const fits = last?.block === run.block && last.node.getRootNode() === run.node.getRootNode();
    if (group && fits) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Element points are followed to the text they stand before; this many nodes at most. */
const MAX_STEPS_TO_TEXT = 1_000;

function offsetOf(
  runsOf: ReadonlyMap<Text, PlacedRun[]>,
  node: Node,
  offset: number,
): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    return offsetInRuns(runsOf.get(node as Text), offset); // nodeType says it is a Text
  }
  const walker = treeAround(node);
  walker.currentNode = node.childNodes[offset] ?? lastInside(node);
  for (let step = 0; step < MAX_STEPS_TO_TEXT; step += 1) {
    const runs = runsOf.get(walker.currentNode as Text); // a key that is no Text is not found
    if (runs?.[0]) return runs[0].start;
    if (!walker.nextNode()) return undefined;
  }
  return undefined;
}

function treeAround(node: Node): TreeWalker {
  const root = node.getRootNode();
  return (node.ownerDocument ?? document).createTreeWalker(root);
}

function lastInside(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function offsetInRuns(runs: readonly Run[] | undefined, offset: number): number | undefined {
  if (!runs) return undefined;
  const run = runs.find(({ nodeStart, length }) => offset <= nodeStart + length) ?? runs.at(-1);
  if (!run) return undefined;
  return run.start + Math.min(run.length, Math.max(0, offset - run.nodeStart));
}
