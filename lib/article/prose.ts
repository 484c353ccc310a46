import type { Block } from "./block.ts";

/** A shorter line is a label, a byline or a headline more often than a paragraph. */
const MIN_PROSE_LENGTH = 80;

/** A Han, kana or Hangul character is a syllable or a word: counted as two and a half letters. */
const EXTRA_LENGTH_PER_IDEOGRAPH = 1.5;

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const SENTENCE_MARK = /[.!?…。！？։۔।]/;
const SENTENCE_END = /[.!?…。！？։۔।][\p{Pe}\p{Pf}\p{Pi}"'“”]*$/u;

/** A text's length in letters, with ideographs counted for what they carry. */
export function readingLength(text: string): number {
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  return text.length + ideographs * EXTRA_LENGTH_PER_IDEOGRAPH;
}

/** The share of a block's text that lies in links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.linkLength / block.text.length;
}

/** How much running text a block holds, in letters; 0 for labels, link lists and headings. */
export function proseWeight(block: Block): number {
  if (block.headingLevel > 0) return 0;
  const share = linkShare(block);
  if (share > 0.5 || !SENTENCE_MARK.test(block.text)) return 0;
  const length = readingLength(block.text);
  return length < MIN_PROSE_LENGTH ? 0 : length * (1 - share);
}

/** Whether a block ends as sentences do, however short: `“No,” he said.` */
export function endsAsSentence(block: Block): boolean {
  return SENTENCE_END.test(block.text);
}

/** A shorter line that is no sentence and no heading: an axis label, "Advertisement", a name. */
const MAX_LABEL_LENGTH = 12;

/** Whether a block is a scrap of interface or of a chart rather than text. */
export function isLabel(block: Block): boolean {
  return (
    block.headingLevel === 0 &&
    readingLength(block.text) < MAX_LABEL_LENGTH &&
    !endsAsSentence(block)
  );
}

/** A link of this many letters on a line of its own is another story's headline. */
const MIN_TEASER_LENGTH = 25;

/** Whether a block is a link to another story. */
export function isTeaser(block: Block): boolean {
  return linkShare(block) > 0.5 && readingLength(block.text) >= MIN_TEASER_LENGTH;
}
