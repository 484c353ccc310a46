import browser from "webextension-polyfill";
import type { Backup } from "../claim/backup.ts";
import { ask } from "../messaging/client.ts";
import { database } from "../storage/open-database.ts";
import { readSettings, Settings } from "../storage/settings.ts";
import { allClaims, toHeader } from "./stored-lists.ts";

/** All lists with their claims, and the settings. Followed lists come back as lists of their own. */
export async function makeBackup(): Promise<Backup> {
  const madeAt = new Date().toISOString();
  const lists: Backup["lists"] = [];
  for (const row of await database.lists.toArray()) {
    if (row.state !== "ready") continue;
    const { listId, isPaused } = row;
    lists.push({ list: toHeader(row), isPaused, claims: await allClaims(listId) });
  }
  const settings = await readSettings(browser.storage.local);
  return { format: "says-who-backup", version: 1, madeAt, settings, lists };
}

/** What a restore came to. */
export type Restored =
  | { state: "done"; lists: number; claims: number }
  | { state: "failed"; why: string };

/** Put lists and settings back; the first list that the store does not take ends it. */
export async function restoreBackup({ lists, settings }: Backup): Promise<Restored> {
  let claims = 0;
  for (const { list, isPaused, claims: records } of lists) {
    const reply = await ask("installList", { list, claims: records });
    if (!reply.ok) return { state: "failed", why: reply.error };
    if (!reply.response.ok) return { state: "failed", why: reply.response.why };
    await ask("pauseList", { listId: list.id, isPaused });
    claims += reply.response.claimCount;
  }
  const chosen = Settings.safeParse(settings);
  for (const host of chosen.success ? chosen.data.offSites : []) {
    await ask("setSite", { host, isOff: true });
  }
  for (const pair of chosen.success ? chosen.data.apart : []) {
    await ask("tellApart", { ...pair, isApart: true });
  }
  return { state: "done", lists: lists.length, claims };
}
