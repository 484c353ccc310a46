import { Dexie, type Table } from "dexie";
import MiniSearch, { type Options } from "minisearch";
import { languageOf } from "../../../lib/matching/languages/find-language.ts";
import { type Engine, TOP } from "./engine.ts";

const OPTIONS: Options = {
  fields: ["text", "title", "speaker"],
  storeFields: ["text", "speaker"],
  processTerm: (term) => {
    const lower = term.toLowerCase();
    return languageOf("en").stopWords.has(lower) ? null : lower;
  },
};

/** Its serialised index as one text, and the records beside it a thousand a row. */
class Shelf extends Dexie {
  declare index: Table<string, string>;
  declare records: Table<unknown[], number>;

  constructor() {
    super("minisearch", { chromeTransactionDurability: "relaxed" });
    this.version(1).stores({ index: "", records: "" });
  }
}

const shelf = new Shelf();
let restored: Promise<MiniSearch> | undefined;

/** minisearch, its index serialised into IndexedDB and restored when it is first asked. */
export const minisearch: Engine = {
  async install(_, claims) {
    const index = new MiniSearch(OPTIONS);
    let batch: unknown[] = [];
    let rows = 0;
    for await (const claim of claims) {
      const { id, proposition, topics, speaker } = claim;
      const [text, title] = [proposition.text, topics.join(" ")];
      index.add({ id, text, title, speaker: speaker.name });
      if (batch.push(claim) < 1_000) continue;
      await shelf.records.put(batch, rows++);
      batch = [];
    }
    await shelf.records.put(batch, rows);
    await shelf.index.put(JSON.stringify(index), "index");
  },
  async match(queries) {
    restored ??= restore();
    const index = await restored;
    return queries.map(({ text }) =>
      index
        .search(text)
        .slice(0, TOP)
        .map(({ id }) => String(id)),
    );
  },
};

async function restore(): Promise<MiniSearch> {
  const text = await shelf.index.get("index");
  if (text === undefined) throw new Error("no index was kept");
  return MiniSearch.loadJSON(text, OPTIONS);
}
