import { useCallback, useEffect, useState } from "preact/hooks";
import type { Done } from "../../components/WorkbenchView.tsx";
import type { Claim } from "../../lib/claim/claim.ts";
import { OWN_LIST } from "../../lib/claim/own-list.ts";
import { ask } from "../../lib/messaging/client.ts";
import type { RequestOf } from "../../lib/messaging/protocol.ts";
import { allClaims } from "../../lib/services/stored-lists.ts";

/** The reader's own claims, and how to change them; each change can be taken back once. */
export function useOwnClaims(onChanged: () => void) {
  const [claims, setClaims] = useState<readonly Claim[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const load = useCallback(() => {
    // A store that cannot be read says so when something is saved into it.
    allClaims(OWN_LIST.id).then(setClaims, () => setClaims([]));
  }, []);
  useEffect(load, [load]);

  const write = async (change: RequestOf<"saveClaims">): Promise<string | null> => {
    const reply = await ask("saveClaims", change);
    if (!reply.ok) return reply.error;
    if (!reply.response.ok) return reply.response.why;
    load();
    onChanged();
    return null;
  };
  const undo = async (change: RequestOf<"saveClaims">) => {
    if ((await write(change)) === null) setDone({ key: "workbench_undone", onUndo: null });
  };
  const save = async (claim: Claim, key: Done["key"]): Promise<string | null> => {
    const before = claims.find(({ id }) => id === claim.id);
    const why = await write({ claims: [{ ...claim, rev: (before?.rev ?? 0) + 1 }] });
    const back = before ? { claims: [before] } : { claims: [], removed: [claim.id] };
    if (why === null) setDone({ key, onUndo: () => void undo(back) });
    return why;
  };
  const setStatus = (claim: Claim, status: Claim["status"]) =>
    save(
      { ...claim, status },
      status === "active" ? "workbench_didRestore" : "workbench_didWithdraw",
    );
  return { claims, done, save, setStatus };
}
