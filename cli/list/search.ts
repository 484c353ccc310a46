import { findCandidates } from "../../lib/matching/candidates.ts";
import { createMemoryIndex } from "../../lib/matching/memory-index.ts";
import { prepareText } from "../../lib/matching/prepare-text.ts";
import { done, type Outcome } from "./outcome.ts";
import { readSource } from "./read-source.ts";

const SHOWN = 10;

/** The claims of a list that share most words with a text, as the extension counts words. */
export async function search(
  source: string,
  { words, lang, now }: { words: string; lang: string; now: number },
): Promise<Outcome> {
  const claims = await readSource(source, now);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const index = createMemoryIndex([{ listId: source, claims }]);
  const [found = []] = await findCandidates([prepareText(words, lang).termSet], index, {
    depth: SHOWN,
  });
  const records = await index.readRecords(found);
  const lines = records.flatMap(({ id }) => {
    const claim = byId.get(id);
    return claim ? [`${id}: ${claim.proposition.text} (${claim.speaker.name})`] : [];
  });
  return lines.length > 0
    ? done(...lines)
    : done("No claim of this list holds any of these words.");
}
