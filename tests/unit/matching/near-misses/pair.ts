/** Two sentences that a careless reader takes for one: a claim, then a statement. */
export type Pair = readonly [claim: string, statement: string];
