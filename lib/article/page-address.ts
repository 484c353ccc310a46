import { documentPart } from "./document-part.ts";

/** Longer addresses are data, not places. */
const MAX_LENGTH = 8_000;

/**
 * The page's own address, not the canonical one: what the reader has open.
 *
 * The fragment is left off, since it is a place on the page, unless it is a route of its own
 * (`#/story`, `#!story`).
 */
export function addressOf(document: Document): string {
  const url = documentPart(document, "URL");
  const hash = url.indexOf("#");
  const isRoute = hash >= 0 && /^#[/!]/.test(url.slice(hash));
  return (hash < 0 || isRoute ? url : url.slice(0, hash)).slice(0, MAX_LENGTH);
}
