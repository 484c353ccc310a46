import type { Block } from "./block.ts";
import { linkShare, proseWeight } from "./prose.ts";

/** Headlines run to some twenty words; a longer heading is a picture's caption set large. */
const MAX_HEADLINE_LENGTH = 200;

/** Shorter titles ("Opinion", "News") fit too many lines to identify one. */
const MIN_TITLE_LENGTH = 12;

/**
 * Find the headline a text stands under: before it, or inside it ahead of its first paragraph.
 *
 * The line that the page's own titles give wins over the nearest `<h1>`, which may be a logo or a
 * slide show's. Between headline and text there is room for a lead, not for another text.
 *
 * @param body The text's blocks, `[first, end)`.
 * @param titles What JSON-LD, OpenGraph and `<title>` say.
 * @returns An index into `blocks`.
 */
export function findHeadline(
  blocks: readonly Block[],
  body: { first: number; end: number },
  titles: readonly string[],
): number | undefined {
  const candidates = findCandidates(blocks, body);
  const isNamed = (index: number) => isNamedBy(blocks[index], titles);
  const isTop = (index: number) => blocks[index]?.headingLevel === 1;
  return (
    candidates.find((index) => isTop(index) && isNamed(index)) ??
    candidates.find(isNamed) ??
    candidates.find(isTop)
  );
}

/** Blocks that could be the headline, the nearest to the first paragraph first. */
function findCandidates(blocks: readonly Block[], body: { first: number; end: number }): number[] {
  const firstProse = blocks.findIndex((block, at) => at >= body.first && proseWeight(block) > 0);
  const bodyWeight = weigh(blocks.slice(body.first, body.end));
  const candidates: number[] = [];
  let between = 0;
  for (let index = firstProse - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (!block || between > bodyWeight / 2) break;
    if (block.text.length <= MAX_HEADLINE_LENGTH) candidates.push(index);
    between += proseWeight(block);
  }
  return candidates;
}

function weigh(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + proseWeight(block), 0);
}

function isNamedBy(block: Block | undefined, titles: readonly string[]): boolean {
  if (!block || block.text.length < MIN_TITLE_LENGTH) return false;
  if (block.headingLevel === 0 && linkShare(block) > 0.5) return false;
  const text = fold(block.text);
  return titles.flatMap(withParts).some((title) => title.startsWith(text) || isMostOf(title, text));
}

/** The headline may stand after the site's name: "Site - Headline". */
function withParts(title: string): string[] {
  return [title, ...title.split(/\s[-–—|:·]\s/).slice(1)].map(fold);
}

/** `<title>` often adds the site: "Headline - Section | Site"; the on-page line may add a kicker. */
function isMostOf(title: string, text: string): boolean {
  return title.length >= MIN_TITLE_LENGTH && text.includes(title) && title.length * 2 > text.length;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}
