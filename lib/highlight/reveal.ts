/** Keep the marked text off the edges, where pages have fixed bars. */
const BLOCK = "center";

/**
 * Scroll a range into the middle of the view, calmly unless the reader has asked for less motion,
 * and put the starting point for reading on there.
 *
 * @returns Whether there was anything to scroll to.
 */
export function reveal(range: Range): boolean {
  const { startContainer, startOffset } = range;
  const element = startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element?.isConnected || !view || range.collapsed) return false;
  const isStill = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: BLOCK, behavior: isStill ? "instant" : "smooth" });
  element.ownerDocument.getSelection()?.collapse(startContainer, startOffset);
  return true;
}
