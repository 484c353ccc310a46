/** The longest article text that is read, in UTF-16 code units; longer pages say so. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** The most blocks, such as paragraphs, an article may have. */
export const MAX_BLOCKS = 100_000;
