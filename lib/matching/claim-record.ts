import type { Claim } from "../claim/claim.ts";

/** What ranking reads of a claim, kept apart so that a query does not load links and quotes. */
export interface RankingRecord {
  readonly id: string;
  /** The proposition first, then its paraphrases. */
  readonly texts: readonly { readonly lang: string; readonly text: string }[];
  readonly speaker: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly onBehalfOf: string | null;
  };
  readonly topics: readonly string[];
  readonly counterCount: number;
}

/** The rest of the claim, read only when it is shown. */
export interface DisplayRecord extends Omit<Claim, "id" | "proposition" | "speaker" | "topics"> {
  readonly speaker: Omit<Claim["speaker"], "name" | "aliases" | "onBehalfOf">;
}

/** Divide a claim into what ranking needs and what only display needs. */
export function splitClaim(claim: Claim): { ranking: RankingRecord; display: DisplayRecord } {
  const { id, proposition, speaker, topics, ...rest } = claim;
  const { name, aliases, onBehalfOf, ...restOfSpeaker } = speaker;
  const { paraphrases, ...main } = proposition;
  return {
    ranking: {
      id,
      texts: [main, ...paraphrases],
      speaker: { name, aliases, onBehalfOf },
      topics,
      counterCount: claim.counterStatements.length,
    },
    display: { ...rest, speaker: restOfSpeaker },
  };
}

/** Put a divided claim together again. */
export function joinClaim(ranking: RankingRecord, display: DisplayRecord): Claim {
  const { id, texts, topics } = ranking;
  const [main, ...paraphrases] = texts;
  if (!main) throw new Error(`claim ${id} has no proposition`);
  const { aliases, ...speaker } = ranking.speaker;
  return {
    ...display,
    id,
    proposition: { ...main, paraphrases: [...paraphrases] },
    speaker: { ...display.speaker, ...speaker, aliases: [...aliases] },
    topics: [...topics],
  };
}
