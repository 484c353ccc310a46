import { useEffect, useState } from "preact/hooks";
import { DataPanel, type RestoreState } from "../../components/DataPanel.tsx";
import { parseBackup } from "../../lib/claim/backup.ts";
import { makeBackup, restoreBackup } from "../../lib/services/backup.ts";
import { saveFile } from "./save-file.ts";

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
    if (restore.state === "asking") setRestore(await restoreBackup(restore.backup));
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
  const backup = await makeBackup();
  const name = `says-who-${backup.madeAt.slice(0, 10)}.json`;
  saveFile({ name, mimeType: "application/json", content: JSON.stringify(backup) });
}
