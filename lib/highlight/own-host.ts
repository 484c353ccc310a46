const ownHosts = new WeakSet<Node>();

/** An element of ours with a shadow root the page cannot enter. */
export interface OwnHost {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * Make an element that carries our interface, not yet in the page.
 *
 * Its own style is fixed inline and important, out of reach of the page's rules; what lies inside
 * is behind a closed shadow root.
 *
 * @param style CSS properties by name, on top of `all: initial`.
 */
export function createOwnHost(document: Document, style: Record<string, string>): OwnHost {
  const host = document.createElement("div");
  ownHosts.add(host);
  for (const [name, value] of Object.entries({ all: "initial", ...style })) {
    host.style.setProperty(name, value, "important");
  }
  return { host, root: host.attachShadow({ mode: "closed" }) };
}

/** Whether a node is one of our hosts, so that a mutation observer can pass it over. */
export function isOwnNode(node: Node): boolean {
  return ownHosts.has(node);
}
