/** Node kinds are told by number: an `instanceof` fails for nodes of another frame's realm. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether anything may be drawn inside an element. */
export function hasContent(element: Element): boolean {
  return element.firstChild !== null || element.shadowRoot !== null || isSlot(element);
}

/** What is drawn inside an element: its open shadow root, a slot's guests, or its own children. */
export function composedChildren(element: Element): readonly Node[] {
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === "slot" && "assignedNodes" in element;
}
