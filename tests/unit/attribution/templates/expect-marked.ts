import { expect } from "vitest";
import type { DetectionMode } from "../../../../lib/attribution/detect-attributions.ts";
import { textOf } from "../../../../lib/text/span.ts";
import { parseSentenceFile, type SentenceCase } from "../../../../scripts/eval/sentence-file.ts";
import { detect } from "../detect.ts";

/** Expect what a reader sees marked to be what is marked here, as in docs/languages.md. */
export function expectReporting(marked: string): void {
  expectMarked(marked, "reporting");
}

/** {@link expectReporting}, with beliefs, wishes and decrees. */
export function expectAll(marked: string): void {
  expectMarked(marked, "all");
}

/** Expect exactly the marked attributions, whatever their order. */
function expectMarked(marked: string, mode: DetectionMode): void {
  const { text, attributions } = parseOne(marked);
  const wanted = attributions.map(({ source, cue, content }) => ({
    source: textOf(text, source),
    cue: textOf(text, cue),
    content: textOf(text, content),
  }));

  const found = detect(text, mode).map(({ source, cue, content }) => ({ source, cue, content }));

  expect(found.sort(byContent)).toEqual(wanted.sort(byContent));
}

function parseOne(marked: string): SentenceCase {
  const [only, ...more] = parseSentenceFile(marked);
  if (!only || more.length > 0) throw new Error(`expected one case, got: ${marked}`);
  return only;
}

function byContent(a: { content: string }, b: { content: string }): number {
  return a.content < b.content ? -1 : 1;
}
