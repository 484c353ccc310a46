/** Put a piece of a page into the test's own document, where the mouse and CSS highlights work. */
export function showText(html: string): HTMLElement {
  document.querySelector("#shown")?.remove();
  const shown = document.createElement("div");
  shown.id = "shown";
  shown.style.cssText = "font: 16px/1.5 serif; margin: 40px; width: 400px";
  shown.innerHTML = html;
  document.body.append(shown);
  return shown;
}

/** The range of some words within one text node. */
export function rangeOf(words: string, root: Node = document.body): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  throw new Error(`the page lacks "${words}"`);
}

/** The middle of a range's first line. */
export function middleOf(range: Range): { x: number; y: number } {
  const rect = range.getClientRects()[0];
  if (!rect) throw new Error("the range is not drawn");
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}
