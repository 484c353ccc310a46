/** The longest article text that is read, in UTF-16 code units; longer pages say so. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** The most blocks, such as paragraphs, an article may have. */
export const MAX_BLOCKS = 100_000;

/** The most JSON-LD scripts of a page that are looked at for fact-checks, and the length of each. */
export const MAX_SCRIPTS = 20;
export const MAX_SCRIPT_LENGTH = 200_000;
