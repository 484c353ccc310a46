import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { DataPanel, type RestoreState } from "../../components/DataPanel.tsx";
import { type Backup, parseBackup } from "../../lib/claim/backup.ts";
import { ask } from "../../lib/messaging/client.ts";
import { database } from "../../lib/storage/open-database.ts";
import { readSettings, Settings } from "../../lib/storage/settings.ts";
import { allClaims, saveFile, toHeader } from "./save-file.ts";

/** Connects what is stored to the browser's figures, and to files for backup. */
export function DataSettings() {
  const [usage, setUsage] = useState<number | null>(null);
  const [isPersisted, setPersisted] = useState(false);
  const [restore, setRestore] = useState<RestoreState>({ state: "waiting" });

  useEffect(() => {
    navigator.storage.estimate().then(({ usage: bytes = 0 }) => setUsage(bytes));
    navigator.storage.persisted().then(setPersisted);
  }, []);

  const ready = async (file: File) => {
    const parsed = parseBackup(await file.text());
    if (parsed.ok) setRestore({ state: "asking", backup: parsed.value });
    else setRestore({ state: "failed", why: parsed.why });
  };
  const put = async () => {
    if (restore.state === "asking") setRestore(await putBack(restore.backup));
  };
  return (
    <DataPanel
      usage={usage}
      isPersisted={isPersisted}
      restore={restore}
      onPersist={() => void navigator.storage.persist().then(setPersisted)}
      onBackup={() => void saveBackup()}
      onFile={(file) => void ready(file)}
      onRestore={() => void put()}
      onCancel={() => setRestore({ state: "waiting" })}
    />
  );
}

async function saveBackup(): Promise<void> {
  const madeAt = new Date().toISOString();
  const lists: Backup["lists"] = [];
  for (const row of await database.lists.toArray()) {
    if (row.state !== "ready") continue;
    const { listId, isPaused } = row;
    lists.push({ list: toHeader(row), isPaused, claims: await allClaims(listId) });
  }
  const settings = await readSettings(browser.storage.local);
  const backup: Backup = { format: "says-who-backup", version: 1, madeAt, settings, lists };
  const name = `says-who-${madeAt.slice(0, 10)}.json`;
  saveFile({ name, mimeType: "application/json", content: JSON.stringify(backup) });
}

/** Put lists and settings back; the first list that the store does not take ends it. */
async function putBack({ lists, settings }: Backup): Promise<RestoreState> {
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
  return { state: "done", lists: lists.length, claims };
}
