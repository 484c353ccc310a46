import { Dexie, type Table } from "dexie";
import type { Claim } from "../../../lib/claim/claim.ts";
import { languageOf } from "../../../lib/matching/languages/find-language.ts";
import { readTerms } from "../../../lib/matching/terms.ts";
import { type Engine, TOP, wordsOf } from "./engine.ts";

/** A claim a row, with its terms in an index of many entries. */
interface TokenRow {
  readonly tokens: readonly number[];
  readonly claim: Claim;
}

class TokenTable extends Dexie {
  declare claims: Table<TokenRow, number>;

  constructor() {
    super("tokens", { chromeTransactionDurability: "relaxed" });
    this.version(1).stores({ claims: "++, *tokens" });
  }
}

const table = new TokenTable();

/** What most would write first: a row a claim in Dexie, its terms in a multi-entry index. */
export const tokens: Engine = {
  async install(_, claims) {
    let batch: TokenRow[] = [];
    for await (const claim of claims) {
      batch.push({ tokens: [...new Set(readTerms(wordsOf(claim), languageOf("en")))], claim });
      if (batch.length < 1_000) continue;
      await table.claims.bulkAdd(batch);
      batch = [];
    }
    await table.claims.bulkAdd(batch);
  },
  async match(queries) {
    const total = await table.claims.count();
    return Promise.all(
      queries.map(({ text }) => look(new Set(readTerms(text, languageOf("en"))), total)),
    );
  },
};

async function look(terms: ReadonlySet<number>, total: number): Promise<string[]> {
  const scores = new Map<number, number>();
  for (const term of terms) {
    const keys = await table.claims.where("tokens").equals(term).primaryKeys();
    const weight = Math.log(1 + (total - keys.length + 0.5) / (keys.length + 0.5));
    for (const key of keys) scores.set(key, (scores.get(key) ?? 0) + weight);
  }
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, TOP);
  const rows = await table.claims.bulkGet(best.map(([key]) => key));
  return rows.flatMap((row) => (row ? [row.claim.id] : []));
}
