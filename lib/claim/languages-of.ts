import type { Claim } from "./claim.ts";

/** The BCP 47 tags a claim's wordings are in. */
export function languagesOf({ proposition }: Claim): string[] {
  return [proposition, ...proposition.paraphrases].map(({ lang }) => lang);
}
