import browser from "webextension-polyfill";
import { Claim } from "../../../lib/claim/claim.ts";
import { addLanguage } from "../../../lib/matching/languages/find-language.ts";
import { EN } from "../../../lib/matching/languages/packaged/en.ts";
import { PACKAGED_MATCHING_LANGUAGES } from "../../../lib/matching/languages/packaged/index.ts";
import type { Ask, ListFiles } from "./asks.ts";
import { minisearch } from "./minisearch.ts";
import { countRecall, ours } from "./ours.ts";
import { tokens } from "./tokens.ts";

// The background reads a language's file when it meets it: English with the first question, the
// others with a list that has them.
addLanguage(EN);

const ENGINES = { ours, minisearch, tokens } as const;

browser.runtime.onMessage.addListener((ask: unknown) => answer(ask as Ask)); // only our relay sends

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.type) {
    case "ping":
      return null;
    case "install": {
      const start = performance.now();
      for (const data of PACKAGED_MATCHING_LANGUAGES) addLanguage(data);
      await ENGINES[ask.engine].install(ask.list, readClaims(ask.list));
      return { ms: performance.now() - start };
    }
    case "match": {
      const start = performance.now();
      const found = await ENGINES[ask.engine].match(ask.queries);
      return { ms: performance.now() - start, found: found.filter((ids) => ids.length > 0).length };
    }
    case "recall":
      return countRecall(ask.queries);
    case "disk":
      return (await navigator.storage.estimate()).usage ?? 0;
  }
}

/** The list's claims as a feed brings them: file by file, each record checked at the door. */
async function* readClaims({ url, files }: ListFiles): AsyncGenerator<Claim> {
  const read = (file: number) => fetch(`${url}/${file}`).then((response) => response.text());
  let next = read(0);
  for (let file = 0; file < files; file++) {
    const text = await next;
    if (file + 1 < files) next = read(file + 1);
    for (const line of text.split("\n")) if (line) yield Claim.parse(JSON.parse(line));
  }
}
