import { useState } from "preact/hooks";
import {
  ImportPanel,
  type ImportPanelProps,
  type ImportState,
} from "../../components/ImportPanel.tsx";
import type { ListSummary } from "../../components/ListRow.tsx";
import type { ListHeader } from "../../lib/claim/claim-list.ts";
import { decodeText } from "../../lib/claim/decode-text.ts";
import { stableId } from "../../lib/claim/stable-id.ts";
import { type Import, MAX_IMPORT, readImport } from "../../lib/claimreview/read-import.ts";
import { ask } from "../../lib/messaging/client.ts";
import { uiLocale } from "../../lib/services/browser-words.ts";

/** Claims sent to the reader's own list in one message. */
const BATCH = 500;

/** Connects the import panel to the files a reader drops on it and to the background. */
export function ImportSettings({ lists }: { lists: readonly ListSummary[] }) {
  const [view, setView] = useState<ImportState>({ state: "waiting" });
  const [found, setFound] = useState<Import | null>(null);

  const read = async (file: File) => {
    setView({ state: "reading", file: file.name });
    const outcome = await readFile(file);
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
        ? await addToOwn(found.claims)
        : await install({ ...headerOf(found, view.file), title: target.title }, found);
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

type Reading = { ok: true; value: Import; isOldEncoding: boolean } | { ok: false; why: string };

async function readFile(file: File): Promise<Reading> {
  // No file of so many bytes is short enough in characters.
  if (file.size > MAX_IMPORT * 3) return readTooLong(file);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { ok: false, why: `${file.name} cannot be read.` };
  const { text, encoding } = decodeText(new Uint8Array(bytes));
  const outcome = readImport(text, { url: null, lang: uiLocale() });
  return outcome.ok ? { ...outcome, isOldEncoding: encoding === "windows-1252" } : outcome;
}

function readTooLong({ name, size }: File): Reading {
  const [megabytes, most] = [Math.round(size / 1e6), MAX_IMPORT / 1e6];
  return {
    ok: false,
    why: `${name} has ${megabytes} MB; at most ${most} million characters are read. Cut it in parts.`,
  };
}

/** What a file says of itself, or a header made from its name. */
function headerOf({ list }: Import, file: string): ListHeader {
  return (
    list ?? {
      id: stableId("file", file),
      title: file,
      publisher: "unknown",
      lang: "mul",
      licence: "unknown",
      homepage: null,
      description: null,
      updated: new Date().toISOString(),
    }
  );
}

/** @returns Why it was not kept, or null. */
async function install(list: ListHeader, { claims }: Import): Promise<string | null> {
  const reply = await ask("installList", { list, claims });
  if (!reply.ok) return reply.error;
  return reply.response.ok ? null : reply.response.why;
}

async function addToOwn(claims: Import["claims"]): Promise<string | null> {
  for (let at = 0; at < claims.length; at += BATCH) {
    const reply = await ask("saveClaims", { claims: claims.slice(at, at + BATCH) });
    if (!reply.ok) return reply.error;
    if (!reply.response.ok) return reply.response.why;
  }
  return null;
}
