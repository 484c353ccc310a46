/** A stretch of a block's text that stands, unit for unit, in one text node. */
export interface Run {
  /** Where the run begins in the block's text. */
  start: number;
  length: number;
  node: Text;
  /** Where the run begins in `node.data`. */
  nodeStart: number;
}

/** One paragraph, heading, list item or table cell as the reader sees it, on live nodes. */
export interface Block {
  /** Folded text: no leading, trailing or doubled space; a `<br>` is `"\n"`. Never empty. */
  text: string;
  /** Runs in text order. Only a `"\n"` may lie between two of them. */
  runs: Run[];
  /** Code units of `text` that lie inside links. */
  linkLength: number;
  /** 1 to 6 for a heading, 0 for anything else. */
  headingLevel: number;
  /** The nearest element that lays its content out as a block. */
  element: Element;
}

/** Where a text node stands: what its block needs to know about it. */
export interface TextPlace {
  blockElement: Element;
  headingLevel: number;
  isLink: boolean;
  /**
   * What a newline in the source means: `fold` to a space, `break` the line as `<br>` does, or
   * `unwrap` text whose lines were wrapped by hand.
   */
  newlines: "fold" | "break" | "unwrap";
}
