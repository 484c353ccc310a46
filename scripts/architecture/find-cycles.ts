/**
 * Find circles in a graph.
 *
 * @param edges What each node points to; targets that are no nodes are passed over.
 * @returns One circle for each place where a walk comes back to itself, as the nodes along it.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const trail: string[] = [];
  const cycles: string[][] = [];

  const visit = (node: string) => {
    const at = trail.indexOf(node);
    if (at >= 0) cycles.push([...trail.slice(at), node]);
    if (at >= 0 || done.has(node)) return;
    trail.push(node);
    for (const next of edges.get(node) ?? []) visit(next);
    trail.pop();
    done.add(node);
  };
  for (const node of edges.keys()) visit(node);
  return cycles;
}

/** Everything reachable from a node, the node itself included. */
export function reachableFrom(
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const found = new Set([start]);
  for (const node of found) for (const next of edges.get(node) ?? []) found.add(next);
  return found;
}
