import { useState } from "preact/hooks";
import {
  ImportPanel,
  type ImportPanelProps,
  type ImportState,
} from "../../components/ImportPanel.tsx";
import type { ListSummary } from "../../components/ListRow.tsx";
import type { Import } from "../../lib/claimreview/read-claim-text.ts";
import { uiLocale } from "../../lib/services/browser-words.ts";
import {
  addToOwnList,
  headerOf,
  installImport,
  readImportFile,
} from "../../lib/services/keep-import.ts";

/** Connects the import panel to the files a reader drops on it and to the background. */
export function ImportSettings({ lists }: { lists: readonly ListSummary[] }) {
  const [view, setView] = useState<ImportState>({ state: "waiting" });
  const [found, setFound] = useState<Import | null>(null);

  const read = async (file: File) => {
    setView({ state: "reading", file: file.name });
    const outcome = await readImportFile(file, uiLocale());
    if (!outcome.ok) return setView({ state: "failed", why: outcome.why });
    const { value, isOldEncoding } = outcome;
    setFound(value);
    setView({
      state: "preview",
      file: file.name,
      claimCount: value.claims.length,
      outcomes: value.outcomes,
      isOldEncoding,
      title: value.list?.title ?? file.name.replace(/\.[^.]+$/, ""),
      replaces: lists.some(({ listId }) => listId === headerOf(value, file.name).id),
    });
  };

  const keep: ImportPanelProps["onImport"] = async (target) => {
    if (!found || view.state !== "preview") return;
    setView({ state: "importing", claimCount: found.claims.length });
    const why =
      target.kind === "own"
        ? await addToOwnList(found.claims)
        : await installImport({ ...headerOf(found, view.file), title: target.title }, found);
    setView(
      why === null ? { state: "done", claimCount: found.claims.length } : { state: "failed", why },
    );
  };

  return (
    <ImportPanel
      view={view}
      onFile={(file) => void read(file)}
      onImport={keep}
      onCancel={() => setView({ state: "waiting" })}
    />
  );
}
