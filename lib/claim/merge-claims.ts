import type { Claim } from "./claim.ts";

/** The claim schema's bounds, beyond which nothing is added. */
const MAX_UTTERANCES = 50;
const MAX_COUNTER_STATEMENTS = 100;
const MAX_TOPICS = 30;

/** One claim with what two records of it hold; the first one's id and words stand. */
export function mergeClaims(first: Claim, second: Claim): Claim {
  const counters = addMissing(
    first.counterStatements,
    second.counterStatements,
    ({ url, stance }) => `${stance} ${url}`,
  );
  return {
    ...first,
    utterances: addMissing(first.utterances, second.utterances, ({ url }) => url).slice(
      0,
      MAX_UTTERANCES,
    ),
    counterStatements: counters.slice(0, MAX_COUNTER_STATEMENTS),
    topics: addMissing(first.topics, second.topics, (topic) => topic).slice(0, MAX_TOPICS),
  };
}

function addMissing<T>(own: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(own.map(keyOf));
  return [...own, ...others.filter((item) => !known.has(keyOf(item)))];
}
