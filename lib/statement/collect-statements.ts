import type { Attribution } from "../attribution/attribution.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Statement } from "./statement.ts";

/** Sentences under this many words assert too little to be looked up in the article's own voice. */
const MIN_OWN_WORDS = 5;

/**
 * Put an article's two voices together: what it attributes, and the sentences it states itself.
 *
 * @param text The article's text.
 * @param attributions In any order.
 * @param sentences Spans that tile the text's blocks in order.
 * @returns Statements in text order, numbered from 0. A sentence that holds any part of an
 *   attribution is not counted as the article's own voice.
 */
export function collectStatements(
  text: string,
  attributions: readonly Attribution[],
  sentences: readonly Span[],
): Statement[] {
  const covered = attributions.flatMap(spansOf).sort(byStart);
  const own = findUncovered(sentences, covered).filter((span) => isLongEnough(text, span));
  const drafts = [
    ...attributions.map((attribution) => ({
      voice: "attributed" as const,
      content: attribution.content,
      attribution,
    })),
    ...own.map((span) => ({ voice: "own" as const, content: [trimSpan(text, span)] })),
  ];
  return drafts
    .filter((draft) => draft.content.length > 0)
    .sort((a, b) => startOf(a.content) - startOf(b.content))
    .map((draft, id) => ({ ...draft, id }));
}

/** Both lists are in text order, so one walk over them finds what is not covered. */
function findUncovered(sentences: readonly Span[], covered: readonly Span[]): Span[] {
  let next = 0;
  return sentences.filter((sentence) => {
    while (next < covered.length && endOf(covered[next]) <= sentence.start) next++;
    const nearest = covered[next];
    return nearest === undefined || !overlaps(nearest, sentence);
  });
}

function spansOf({ source, cue, content }: Attribution): Span[] {
  return [...source, ...cue, ...content];
}

function isLongEnough(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= MIN_OWN_WORDS;
}

function trimSpan(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  return { start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function startOf(content: readonly Span[]): number {
  return content[0]?.start ?? 0;
}

function endOf(span: Span | undefined): number {
  return span?.end ?? 0;
}
