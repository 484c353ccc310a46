import type { Block, TextPlace } from "./block.ts";
import { type BlockWriter, createBlockWriter } from "./block-writer.ts";
import { composedChildren, hasContent, isElement, isText } from "./composed-tree.ts";
import { readStyle } from "./computed-style.ts";
import { isTeaser, proseWeight } from "./prose.ts";
import { holdsPage, isBesideArticle } from "./skip-rules.ts";

/** An element with the running text inside it; it covers `blocks[firstBlock .. endBlock)`. */
export interface SurveyNode {
  element: Element;
  weight: number;
  isBlock: boolean;
  /** Only those that hold running text themselves. */
  children: SurveyNode[];
  firstBlock: number;
  endBlock: number;
}

/** Everything a reader can see on a page that may belong to an article, read in one walk. */
export interface Survey {
  root: SurveyNode;
  blocks: Block[];
  /** Open shadow roots met on the way; a mutation observer must be told of each. */
  shadowRoots: ShadowRoot[];
  /** The page has more nodes than we read. */
  isCutShort: boolean;
}

/** Fifty times the largest of 17 saved news pages; a page beyond it is a machine's output. */
const MAX_NODES = 300_000;

/** Nodes between two looks at the clock: under a millisecond of work. */
const NODES_PER_STEP = 50;

/**
 * How much more a paragraph counts where the page itself marks the article: a marked text outweighs
 * unmarked comments of its own length, a single marked teaser does not outweigh an unmarked text.
 */
const TRUST = { articleBody: 3, article: 2, main: 1.2, nothing: 1 };

/** The first paragraph under a link to another story is mostly that story's summary. */
const SUMMARY_DISCOUNT = 0.25;

interface Frame {
  node: SurveyNode;
  /** A snapshot, since the page may change its tree between two slices. */
  children: readonly Node[];
  next: number;
  place: TextPlace;
  showsText: boolean;
  isBlock: boolean;
  trust: number;
}

/**
 * Walk the page as it is composed, shadow roots and slots included, and fold its visible text
 * into blocks. Linear in the number of nodes; one style read for each element that has content.
 *
 * @param root Usually `document.body`.
 * @returns A generator that may be interrupted at each yield.
 */
export function* surveyPage(root: Element, view: Window): Generator<void, Survey> {
  const walk = new Walk(root, view);
  let visited = 0;
  while (walk.step()) {
    visited += 1;
    if (visited >= MAX_NODES) break;
    if (visited % NODES_PER_STEP === 0) yield;
  }
  return walk.finish(visited >= MAX_NODES);
}

class Walk {
  readonly #view: Window;
  readonly #blocks: Block[] = [];
  readonly #shadowRoots: ShadowRoot[] = [];
  readonly #stack: Frame[] = [];
  readonly #writer: BlockWriter;
  readonly #root: SurveyNode;
  #isUnderTeaser = false;

  constructor(root: Element, view: Window) {
    this.#view = view;
    this.#writer = createBlockWriter((block) => this.#addBlock(block));
    this.#root = {
      ...{ element: root, weight: 0, isBlock: true },
      ...{ children: [], firstBlock: 0, endBlock: 0 },
    };
    const place: TextPlace = {
      blockElement: root,
      headingLevel: 0,
      isLink: false,
      newlines: "fold",
    };
    this.#push(this.#root, { place, showsText: true, isBlock: true, trust: TRUST.nothing });
  }

  /** Visit one node; false once the walk is over. */
  step(): boolean {
    const frame = this.#stack.at(-1);
    if (!frame) return false;
    const child = frame.children[frame.next];
    frame.next += 1;
    if (!child) this.#leave(frame);
    else if (isText(child)) {
      if (frame.showsText) this.#writer.addText(child, frame.place);
    } else if (isElement(child)) this.#tryToEnter(child, frame);
    return true;
  }

  finish(isCutShort: boolean): Survey {
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) this.#leave(frame);
    return {
      root: this.#root,
      blocks: this.#blocks,
      shadowRoots: this.#shadowRoots,
      isCutShort,
    };
  }

  /** A form's fields hide the form's own properties under their names; such a form is passed over. */
  #tryToEnter(element: Element, parent: Frame): void {
    try {
      this.#enter(element, parent);
    } catch {
      // `<input name=getAttribute>`: nothing can be asked of this element.
    }
  }

  #enter(element: Element, parent: Frame): void {
    if (element.localName === "br") this.#writer.addLineBreak();
    if (element.localName === "hr") this.#writer.endBlock();
    if (!hasContent(element)) return;
    const style = readStyle(element, this.#view);
    if (style.hidesSubtree) return;
    if (style.isBlock && style.isInFlow) this.#writer.endBlock();
    if (isBesideArticle(element) || isClosedDetails(parent, element)) return;
    if (style.isFixed && !holdsPage(element)) return;
    if (style.isBlock) this.#writer.endBlock();
    const place: TextPlace = {
      blockElement: style.isBlock ? element : parent.place.blockElement,
      headingLevel: headingLevel(element) || parent.place.headingLevel,
      isLink: parent.place.isLink || isLink(element),
      newlines: style.newlines,
    };
    const firstBlock = this.#blocks.length;
    this.#push(
      {
        ...{ element, weight: 0, isBlock: style.isBlock },
        ...{ children: [], firstBlock, endBlock: firstBlock },
      },
      {
        place,
        showsText: style.showsText,
        isBlock: style.isBlock,
        trust: Math.max(parent.trust, trustIn(element)),
      },
    );
  }

  #push(node: SurveyNode, seen: Omit<Frame, "node" | "children" | "next">): void {
    if (node.element.shadowRoot) this.#shadowRoots.push(node.element.shadowRoot);
    this.#stack.push({ node, children: composedChildren(node.element), next: 0, ...seen });
  }

  #leave(frame: Frame): void {
    if (frame.isBlock) this.#writer.endBlock();
    frame.node.endBlock = this.#blocks.length;
    this.#stack.pop();
    const parent = this.#stack.at(-1)?.node;
    if (!parent || frame.node.weight === 0) return;
    parent.weight += frame.node.weight;
    parent.children.push(frame.node);
  }

  #addBlock(block: Block): void {
    this.#blocks.push(block);
    if (isTeaser(block)) this.#isUnderTeaser = true;
    const prose = proseWeight(block);
    const frame = this.#stack.at(-1);
    if (!frame || prose === 0) return;
    frame.node.weight += prose * frame.trust * (this.#isUnderTeaser ? SUMMARY_DISCOUNT : 1);
    this.#isUnderTeaser = false;
  }
}

function isClosedDetails(parent: Frame, child: Element): boolean {
  const { element } = parent.node;
  return (
    element.localName === "details" &&
    !element.hasAttribute("open") &&
    child.localName !== "summary"
  );
}

function headingLevel(element: Element): number {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute("role") !== "heading") return 0;
  return Math.min(6, Math.max(1, Number(element.getAttribute("aria-level")) || 2));
}

function isLink(element: Element): boolean {
  return element.localName === "a" && element.hasAttribute("href");
}

function trustIn(element: Element): number {
  if (/(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute("itemprop") ?? "")) {
    return TRUST.articleBody;
  }
  if (element.localName === "article") return TRUST.article;
  const isMain = element.localName === "main" || element.getAttribute("role") === "main";
  return isMain ? TRUST.main : TRUST.nothing;
}
