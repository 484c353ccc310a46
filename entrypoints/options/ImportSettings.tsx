import { useState } from "preact/hooks";
import * as panel from "../../components/ImportPanel.tsx";
import type { ListSummary } from "../../components/ListRow.tsx";
import type { Import } from "../../lib/claimreview/read-claim-text.ts";
import { uiLocale } from "../../lib/services/browser-words.ts";
import * as imports from "../../lib/services/keep-import.ts";
import { askForHost } from "./ask-for-host.ts";
import { fileNameOf, toFailure, toPreview } from "./import-states.ts";

/** Connects the import panel to the files a reader drops on it and to the background. */
export function ImportSettings({ lists }: { lists: readonly ListSummary[] }) {
  const [view, setView] = useState<panel.ImportState>({ state: "waiting" });
  const [found, setFound] = useState<Import | null>(null);
  const fail = (why: string) => setView({ state: "failed", why, retry: null });

  const show = (file: string, outcome: imports.Reading) => {
    if (!outcome.ok) return fail(outcome.why);
    const { value, isOldEncoding } = outcome;
    setFound(value);
    setView(toPreview(value, { file, isOldEncoding, lists }));
  };

  const read = async (file: File) => {
    setView({ state: "reading", file: file.name });
    show(file.name, await imports.readImportFile(file, uiLocale()));
  };

  const fetchOnce = async (address: string) => {
    setView({ state: "reading", file: address });
    const fetchFn = (url: string, init: RequestInit) => fetch(url, init);
    const read = await imports.readImportAddress(address, { lang: uiLocale(), fetchFn });
    if (!read.ok) return setView(toFailure(read, address));
    show(fileNameOf(address), read.value);
  };

  const allow = async (address: string) => {
    if (await askForHost(address)) await fetchOnce(address);
  };

  const keep: panel.ImportPanelProps["onImport"] = async (target) => {
    if (!found || view.state !== "preview") return;
    setView({ state: "importing", claimCount: found.claims.length });
    const header = imports.headerOf(found, view.file);
    const why =
      target.kind === "own"
        ? await imports.addToOwnList(found.claims)
        : await imports.installImport({ ...header, title: target.title }, found);
    why === null ? setView({ state: "done", claimCount: found.claims.length }) : fail(why);
  };

  const onFile = (file: File) => void read(file);
  const onAddress = (address: string) => void fetchOnce(address);
  const onAllow = (address: string) => void allow(address);
  const onCancel = () => setView({ state: "waiting" });

  return <panel.ImportPanel {...{ view, onFile, onAddress, onAllow, onCancel }} onImport={keep} />;
}
