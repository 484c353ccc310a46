import { type MatchQuery, matchStatements } from "../matching/match-statement.ts";
import type { ListsState } from "../messaging/protocol.ts";
import { database } from "../storage/open-database.ts";
import { openIndex, StaleIndexError } from "../storage/open-index.ts";
import { attempt } from "../storage/result.ts";
import type { ListsAnswer } from "./check-page.ts";
import { installStarterList } from "./install-starter-list.ts";
import { loadMatchingLanguages } from "./load-matching-languages.ts";
import { readPackagedFile } from "./packaged-file.ts";

/** A list may be replaced while it is asked; a few fresh looks are enough, endless ones no help. */
const LOOKS_AT_MOST = 3;

/** Look statements up in the lists on this machine, or say why that cannot be done. */
export async function matchInLists(queries: readonly MatchQuery[]): Promise<ListsAnswer> {
  await loadMatchingLanguages(
    queries.map(({ lang }) => lang),
    readPackagedFile,
  );
  const starter = await installStarterList();
  const answer = await attempt(() => look(queries, LOOKS_AT_MOST));
  if (!answer.ok) return silent(queries, answer.code);
  if (answer.value.lists === "none" && !starter.ok) return silent(queries, starter.code);
  return answer.value;
}

async function look(queries: readonly MatchQuery[], looksLeft: number): Promise<ListsAnswer> {
  try {
    const reader = await openIndex(database);
    const matches = await matchStatements(queries, reader);
    return { matches, lists: reader.lists.length > 0 ? "ready" : "none" };
  } catch (error) {
    if (!(error instanceof StaleIndexError) || looksLeft <= 1) throw error;
    return look(queries, looksLeft - 1);
  }
}

function silent(queries: readonly MatchQuery[], lists: ListsState): ListsAnswer {
  return { matches: queries.map(() => null), lists };
}
