import type { Claim } from "../claim/claim.ts";
import { languagesOf } from "../claim/languages-of.ts";
import { hasTeamChanges, indexTeam } from "../storage/index-team.ts";
import { database } from "../storage/open-database.ts";
import { attempt } from "../storage/result.ts";
import { loadMatchingLanguages } from "./load-matching-languages.ts";
import { readPackagedFile } from "./packaged-file.ts";
import { runStoppable } from "./stoppable-work.ts";

/** Have the index take up what the syncs of teams' lists have handed over, in whichever life. */
export async function indexTeams(): Promise<void> {
  const lists = await attempt(() => database.teamChanges.orderBy("listId").uniqueKeys());
  // A store that cannot be read has nothing to take up; pages say so where it matters.
  for (const listId of lists.ok ? lists.value : []) await indexAll(String(listId));
}

/** What comes while the work before it ends is no part of that work. */
async function indexAll(listId: string): Promise<void> {
  do {
    const taken = await runStoppable(listId, (signal) =>
      indexTeam(database, listId, { learn, now: Date.now(), signal }),
    ).catch(passStopped);
    if (!taken?.ok) return;
  } while (await hasTeamChanges(database, listId));
}

function passStopped(error: unknown): undefined {
  if (!(error instanceof DOMException) || error.name !== "AbortError") throw error;
}

function learn(claims: readonly Claim[]): Promise<void> {
  return loadMatchingLanguages(claims.flatMap(languagesOf), readPackagedFile);
}
