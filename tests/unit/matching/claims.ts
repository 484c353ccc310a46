import { Claim } from "../../../lib/claim/claim.ts";

/** What a test says of a claim; everything else is filled in. */
export interface ClaimSketch {
  id: string;
  text: string;
  lang?: string;
  paraphrases?: string[];
  speaker?: string;
  aliases?: string[];
  topics?: string[];
  status?: "active" | "withdrawn";
}

/** A whole claim from the few words a test is about. */
export function claimOf({ id, text, lang = "en", paraphrases = [], ...rest }: ClaimSketch): Claim {
  return Claim.parse({
    id,
    status: rest.status ?? "active",
    proposition: {
      lang,
      text,
      paraphrases: paraphrases.map((wording) => ({ lang, text: wording })),
    },
    speaker: { name: rest.speaker ?? "The Ministry of Mills", aliases: rest.aliases ?? [] },
    topics: rest.topics ?? [],
  });
}
