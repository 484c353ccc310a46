import type { Block } from "./block.ts";
import { isCaptionOf } from "./captions.ts";
import { findHeadline } from "./find-headline.ts";
import type { PageHints } from "./page-hints.ts";
import { endsAsSentence, isLabel, isTeaser, linkShare, proseWeight } from "./prose.ts";
import type { Survey, SurveyNode } from "./survey.ts";

/** A news text on live nodes. */
export interface Article {
  /** The innermost element that holds the text; the headline may stand before it. */
  root: Element;
  /** Headline, paragraphs, headings and list items in document order. */
  blocks: readonly Block[];
}

/**
 * A container is entered while it keeps this share of its parent's running text. Lower and the
 * end of a text cut in two containers is lost (its beginning comes back with the headline);
 * higher and columns of other stories come along, as they did at 0.85 on one saved page of 17.
 */
const DOMINANT_SHARE = 0.7;

/** An inline element is no container: a `<font>` around most paragraphs of an old page is an accident. */
const INLINE_SHARE = 0.99;

/** The longest stretch of running text an article must have, in letters. */
const MIN_RUN = { claimed: 250, unclaimed: 400 };

/** Other stories' headlines may outnumber an article's paragraphs only if it has this many. */
const UNDOUBTED_PARAGRAPHS = 6;

/**
 * Find the article on a surveyed page, or nothing: a front page or a list of links has none.
 *
 * The heaviest chain of containers is followed down from the body; what the page marks as its
 * article weighs more (see `surveyPage`). Then headline and lead before it are added, link lists
 * and labels taken out.
 */
export function findArticle(survey: Survey, hints: PageHints): Article | undefined {
  const node = heaviestContainer(survey.root);
  const body = { first: node.firstBlock, end: node.endBlock };
  if (!readsAsArticle(survey.blocks.slice(body.first, body.end), hints)) return undefined;
  const headline = findHeadline(survey.blocks, body, hints.headlines);
  const blocks = survey.blocks.slice(headline ?? body.first, body.end);
  const told = blocks.filter((block) => !isCaptionOf(hints.pictureTexts, block));
  const isHeadline = (block: Block) =>
    block.headingLevel === 1 || (headline !== undefined && block === survey.blocks[headline]);
  return { root: node.element, blocks: withoutTrimmings(told, isHeadline) };
}

function heaviestContainer(root: SurveyNode): SurveyNode {
  let node = root;
  while (true) {
    const heaviest = node.children.reduce<SurveyNode | undefined>(
      (best, child) => (best && best.weight >= child.weight ? best : child),
      undefined,
    );
    const leastShare = heaviest?.isBlock === false ? INLINE_SHARE : DOMINANT_SHARE;
    if (!heaviest || heaviest.weight < node.weight * leastShare) return node;
    if (heaviest.endBlock - heaviest.firstBlock < 2) return node;
    node = heaviest;
  }
}

/**
 * Articles have paragraphs in a row; a front page has headline, teaser, headline, teaser, however
 * much text there is in all.
 */
function readsAsArticle(blocks: readonly Block[], hints: PageHints): boolean {
  const run = longestRun(blocks);
  if (run.weight < (hints.claimsArticle ? MIN_RUN.claimed : MIN_RUN.unclaimed)) return false;
  const teasers = blocks.filter(isTeaser).length;
  return hints.claimsArticle || run.paragraphs >= UNDOUBTED_PARAGRAPHS || teasers <= run.paragraphs;
}

function longestRun(blocks: readonly Block[]): { weight: number; paragraphs: number } {
  let best = { weight: 0, paragraphs: 0 };
  let run = { weight: 0, paragraphs: 0 };
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (isTeaser(block)) run = { weight: 0, paragraphs: 0 };
    else if (weight > 0) run = { weight: run.weight + weight, paragraphs: run.paragraphs + 1 };
    if (run.weight > best.weight) best = run;
  }
  return best;
}

/** Leave out link lists within, and labels before the first and after the last sentence. */
function withoutTrimmings(
  blocks: readonly Block[],
  isHeadline: (block: Block) => boolean,
): Block[] {
  const first = blocks.findIndex((block) => isHeadline(block) || isSentence(block));
  const last = blocks.findLastIndex(isSentence);
  return blocks
    .slice(Math.max(first, 0), last + 1)
    .filter((block) => isHeadline(block) || (linkShare(block) <= 0.6 && !isLabel(block)));
}

function isSentence(block: Block): boolean {
  return proseWeight(block) > 0 || (linkShare(block) <= 0.5 && endsAsSentence(block));
}
