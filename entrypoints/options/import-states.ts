import type { ImportState } from "../../components/ImportPanel.tsx";
import type { ListSummary } from "../../components/ListRow.tsx";
import type { Import } from "../../lib/claimreview/read-claim-text.ts";
import type { Trouble } from "../../lib/feed/result.ts";
import { sayRefusal } from "../../lib/report/say-refusal.ts";
import { translate } from "../../lib/services/browser-words.ts";
import { headerOf } from "../../lib/services/keep-import.ts";
import { hostToAsk } from "./ask-for-host.ts";

/** What the panel shows of a file that was read, before any of it is kept. */
export function toPreview(
  found: Import,
  source: { file: string; isOldEncoding: boolean; lists: readonly ListSummary[] },
): ImportState {
  const { file, isOldEncoding, lists } = source;
  return {
    state: "preview",
    file,
    claimCount: found.claims.length,
    outcomes: found.outcomes,
    isOldEncoding,
    title: found.list?.title ?? file.replace(/\.[^.]+$/, ""),
    replaces: lists.some(({ listId }) => listId === headerOf(found, file).id),
  };
}

/** Why nothing came from an address, and whether the reader can do something about it. */
export function toFailure(refusal: Trouble, address: string): ImportState {
  const host = hostToAsk(refusal, address);
  const retry = host ? { address, host } : null;
  return { state: "failed", why: sayRefusal(refusal, translate), retry };
}

/** The last part of an address, as a file's name. */
export function fileNameOf(address: string): string {
  return address.replace(/[?#].*$/, "").replace(/^.*\/(?=.)/, "");
}
