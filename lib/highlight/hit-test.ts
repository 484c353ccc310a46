/** A statement's number with the ranges it is marked by. */
export interface Mark {
  statementId: number;
  ranges: readonly Range[];
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Where marks may lie: a document, and open shadow roots the article reaches into. */
export interface MarkedPage {
  document: Document;
  shadowRoots?: readonly ShadowRoot[];
}

/**
 * The statement marked at a point; of nested ones the shortest.
 *
 * @returns `undefined` where no mark is drawn, margins and the gaps between lines included.
 */
export function findMarkAt(
  page: MarkedPage,
  point: Point,
  marks: readonly Mark[],
): Mark | undefined {
  const painted = paintedRangesAt(page, point);
  const hits = painted
    ? marks.filter((mark) => mark.ranges.some((range) => painted.has(range)))
    : marksUnderCaret(page, point, marks);
  return hits.reduce<Mark | undefined>(
    (best, mark) => (best && lengthOf(best) <= lengthOf(mark) ? best : mark),
    undefined,
  );
}

/** @see https://drafts.csswg.org/css-highlight-api-1/#interactions; not yet in TypeScript's DOM. */
interface HighlightRegistryWithPoints {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): { ranges?: Iterable<AbstractRange> }[];
}

/** What the browser has painted there; `undefined` where it cannot tell. */
function paintedRangesAt(
  { shadowRoots = [] }: MarkedPage,
  { x, y }: Point,
): Set<AbstractRange> | undefined {
  try {
    const registry = CSS.highlights as HighlightRegistryWithPoints; // a newer method of the same object
    const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots });
    if (hits?.every((hit) => hit.ranges))
      return new Set(hits.flatMap((hit) => [...(hit.ranges ?? [])]));
  } catch {
    // Without the API, or behind Firefox's Xray wrapper: the caret tells as well.
  }
  return undefined;
}

function marksUnderCaret(page: MarkedPage, point: Point, marks: readonly Mark[]): Mark[] {
  const caret = caretAt(page, point);
  if (!caret) return [];
  return marks.filter((mark) =>
    mark.ranges.some((range) => holdsCaret(range, caret) && isDrawnAt(range, point)),
  );
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt({ document, shadowRoots = [] }: MarkedPage, { x, y }: Point): Caret | undefined {
  if (typeof document.caretPositionFromPoint === "function") {
    const at = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return at ? { node: at.offsetNode, offset: at.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** A range and a point of two trees have no order, and `isPointInRange` says false. */
function holdsCaret(range: Range, { node, offset }: Caret): boolean {
  return range.isPointInRange(node, offset);
}

/** The caret snaps to the nearest text, however far; a mark must lie under the point itself. */
function isDrawnAt(range: Range, { x, y }: Point): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

function lengthOf(mark: Mark): number {
  return mark.ranges.reduce((length, range) => length + range.toString().length, 0);
}
