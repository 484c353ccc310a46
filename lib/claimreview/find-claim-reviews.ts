/** A JSON-LD node of which nothing is known but that it says it is a ClaimReview. */
export type ClaimReviewNode = Readonly<Record<string, unknown>>;

/** More nodes than this in one document are not walked through. */
const MAX_NODES = 2_000_000;

/**
 * All ClaimReviews in parsed JSON-LD, wherever they stand: alone, in arrays, in `@graph`, as items of
 * a DataFeed or ItemList, as a page's `mainEntity` or `review`.
 *
 * Walks without recursion, so that no depth is too deep.
 */
export function findClaimReviews(document: unknown): ClaimReviewNode[] {
  const found: ClaimReviewNode[] = [];
  const waiting: unknown[] = [document];
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen++) {
    const node = waiting.pop();
    if (typeof node !== "object" || node === null) continue;
    if (isClaimReview(node)) {
      found.push(node);
      continue;
    }
    // Pushed from the last, so that they come out in the order they stand in.
    for (const child of Object.values(node).reverse()) waiting.push(child);
  }
  return found;
}

function isClaimReview(node: object): node is ClaimReviewNode {
  const type: unknown = "@type" in node ? node["@type"] : undefined;
  return [type]
    .flat()
    .some((name) => typeof name === "string" && /(?:^|[/:])ClaimReview$/.test(name));
}
