import { Claim } from "../../../lib/claim/claim.ts";
import type { ListToInstall } from "../../../lib/storage/lists.ts";

/** A claim with the fields that matter to a test, the rest by the schema's defaults. */
export function claimOf(id: string, text: string, counterCount = 0): Claim {
  return Claim.parse({
    id,
    proposition: { lang: "en", text },
    speaker: { name: "Ministry of Roads" },
    utterances: [{ mode: "indirect", lang: "en", url: "https://news.example/a" }],
    counterStatements: Array.from({ length: counterCount }, (_, index) => ({
      id: `k${index}`,
      stance: "disputes",
      speaker: { name: "The harbour union" },
      summary: { lang: "en", text: "The union says otherwise." },
      url: "https://news.example/b",
    })),
  });
}

/** What a list says of itself, with an edition that differs where a test wants another one. */
export function headerOf(listId: string, version = "1"): ListToInstall {
  const names = { title: listId, publisher: "us", lang: "en", licence: "CC0-1.0" };
  return { listId, version, homepage: null, refused: [], ...names };
}
