import type { Backup } from "../lib/claim/backup.ts";
import { FileButton } from "./FileButton.tsx";
import { formatDate } from "./format-date.ts";
import { useWords } from "./i18n.ts";

export type RestoreState =
  | { state: "waiting" }
  | { state: "asking"; backup: Backup }
  | { state: "done"; lists: number; claims: number }
  | { state: "failed"; why: string };

export interface DataPanelProps {
  /** Bytes on disk; null while the browser has not said. */
  usage: number | null;
  isPersisted: boolean;
  restore: RestoreState;
  onPersist: () => void;
  onBackup: () => void;
  onFile: (file: File) => void;
  onRestore: () => void;
  onCancel: () => void;
}

/** What is stored here, and how to take it elsewhere and back. */
export function DataPanel(props: DataPanelProps) {
  const { translate, bytes } = useWords();
  return (
    <section class="rows" aria-labelledby="data-heading">
      <h2 id="data-heading">{translate("data_heading")}</h2>
      {props.usage !== null && <p>{translate("data_usage", bytes(props.usage))}</p>}
      <p class="muted">{translate(props.isPersisted ? "data_persisted" : "data_notPersisted")}</p>
      <div class="actions">
        {!props.isPersisted && (
          <button type="button" onClick={props.onPersist}>
            {translate("data_persist")}
          </button>
        )}
        <button type="button" onClick={props.onBackup}>
          {translate("data_backup")}
        </button>
        <FileButton label={translate("data_restore")} accept=".json" onFile={props.onFile} />
      </div>
      <RestoreBody {...props} />
    </section>
  );
}

function RestoreBody({ restore, onRestore, onCancel }: DataPanelProps) {
  const { translate, number, locale } = useWords();
  switch (restore.state) {
    case "waiting":
      return null;
    case "asking": {
      const { lists, madeAt } = restore.backup;
      const day = formatDate({ value: madeAt.slice(0, 10), precision: "day" }, locale);
      return (
        <div class="actions" role="alert">
          <span>{translate("data_restoreSure", number(lists.length), day)}</span>
          <button type="button" onClick={onRestore}>
            {translate("data_restore")}
          </button>
          <button type="button" class="quiet" onClick={onCancel}>
            {translate("options_cancel")}
          </button>
        </div>
      );
    }
    case "done":
      return (
        <p role="status">
          {translate("data_restored", number(restore.lists), number(restore.claims))}
        </p>
      );
    case "failed":
      return <p role="alert">{translate("data_failed", restore.why)}</p>;
    default:
      return restore satisfies never;
  }
}
