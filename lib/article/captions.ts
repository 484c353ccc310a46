import type { Block } from "./block.ts";

/** A shorter `alt` text, such as a name or "Map", may well stand in the article too. */
const MIN_CAPTION_LENGTH = 25;

/** Longer `alt` texts are descriptions; their beginning is enough. */
const MAX_CAPTION_LENGTH = 200;

/** What a caption may add to the `alt` text, in letters: who took the picture. */
const MAX_CREDIT_LENGTH = 40;

/** Two texts that begin with the same letters for so long are one text, edited. */
const TELLING_LENGTH = 40;

/** Pictures whose texts are kept; each block is compared with each. */
const MAX_PICTURES = 300;

/** What the page's pictures are said to show, in letters only, for {@link isCaptionOf}. */
export function readPictureTexts(document: Document): Set<string> {
  const pictures = [...document.querySelectorAll("img[alt]")].slice(0, MAX_PICTURES);
  const keys = pictures.map((picture) => captionKey(picture.getAttribute("alt") ?? ""));
  return new Set(keys.filter((key) => key.length >= MIN_CAPTION_LENGTH));
}

/** Whether a block repeats a picture's `alt` text, cut short, with a credit or edited. */
export function isCaptionOf(altKeys: ReadonlySet<string>, block: Block): boolean {
  if (block.headingLevel > 0 || block.text.length > MAX_CAPTION_LENGTH + MAX_CREDIT_LENGTH) {
    return false;
  }
  const key = captionKey(block.text);
  if (key.length < MIN_CAPTION_LENGTH) return false;
  for (const alt of altKeys) {
    if (alt.startsWith(key) || key.startsWith(alt)) return true;
    if (alt.length >= TELLING_LENGTH && key.startsWith(alt.slice(0, TELLING_LENGTH))) return true;
  }
  return false;
}

/** A caption's or `alt` text's letters alone, since editors change the rest between the two. */
function captionKey(text: string): string {
  return text
    .slice(0, MAX_CAPTION_LENGTH)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
