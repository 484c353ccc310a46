import { createMarkGuard } from "../anchoring/mark-guard.ts";
import type { TextMap } from "../article/text-map.ts";
import type { Mark } from "../highlight/hit-test.ts";
import { createPainter } from "../highlight/paint.ts";
import { type Placed, placeMarks, rangesByStyle } from "./place-marks.ts";

/** The marks on the page. */
export interface ShownMarks {
  all(): readonly Mark[];
  /** Replace all marks by those of these statements; without a text there are none. */
  show(map: TextMap | undefined, placed: readonly Placed[]): void;
  /** Take off the marks whose words the page has changed: they were never checked. */
  dropWrong(): void;
}

/** Keep what is painted and what counts as marked in step, until the signal takes all marks off. */
export function createShownMarks(document: Document, signal: AbortSignal): ShownMarks {
  const painter = createPainter(document, signal);
  let marks: Mark[] = [];
  let guard = createMarkGuard(marks);
  let shown: readonly Placed[] = [];

  function put(next: Mark[]): void {
    marks = next;
    painter.paint(rangesByStyle(marks, shown));
  }

  return {
    all: () => marks,
    show(map, placed) {
      shown = placed;
      put(map ? placeMarks(map, placed) : []);
      guard = createMarkGuard(marks);
    },
    dropWrong() {
      const right = guard.keepTrue(marks);
      if (right.length < marks.length) put(right);
    },
  };
}
