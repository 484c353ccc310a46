import fc from "fast-check";
import type { ClaimState } from "../../../lib/replication/claim-state.ts";
import { foldPage } from "../../../lib/replication/fold-page.ts";
import type { LogEntry } from "../../../lib/replication/log.ts";
import type { Edit, Op } from "../../../lib/replication/op.ts";
import { entryOf, opOf } from "./entries.ts";

/** An entry whose payload is an op, as an oracle reads it. */
export interface WrittenEntry extends LogEntry {
  payload: Op;
}

/** What an editor does next. */
type Step = { editor: number; does: "sync" } | { editor: number; does: "edit"; edit: Edit };

/** Any schedule of three editors' edits and syncs. */
export function schedules(edits: fc.Arbitrary<Edit>): fc.Arbitrary<readonly Step[]> {
  const editor = fc.integer({ min: 0, max: 2 });
  const sync = fc.record({ editor, does: fc.constant("sync" as const) });
  const edit = fc.record({ editor, does: fc.constant("edit" as const), edit: edits });
  return fc.array(fc.oneof(sync, edit), { minLength: 1, maxLength: 24 });
}

/** The log that a schedule gives: what waits is sent at a sync, with the base it was made on. */
export function runSchedule(steps: readonly Step[]): WrittenEntry[] {
  const log: WrittenEntry[] = [];
  const editors = ["ann", "bob", "cy"].map((author) => ({ author, base: 0, waiting: [] as Op[] }));
  const ends = editors.map((_, editor): Step => ({ editor, does: "sync" }));
  for (const step of [...steps, ...ends]) {
    const editor = editors[step.editor];
    if (!editor) throw new Error(`expected one of three editors, got ${step.editor}`);
    if (step.does === "edit") {
      editor.waiting.push(opOf(editor.base, step.edit));
      continue;
    }
    for (const payload of editor.waiting.splice(0)) {
      log.push({ ...entryOf(log.length + 1, editor.author, payload), payload });
    }
    editor.base = log.length;
  }
  return log;
}

/** Whether the writer of one entry knew another: it is their own, or they had read so far. */
export function hadSeen(later: WrittenEntry, earlier: WrittenEntry): boolean {
  if (later.seq <= earlier.seq) return false;
  return later.author === earlier.author || earlier.seq <= later.payload.base;
}

/** The states of some entries, folded in pages of any sizes and written down between them. */
export function foldInPages(
  entries: readonly LogEntry[],
  sizes: readonly number[],
): Record<string, ClaimState> {
  let states: Record<string, ClaimState> = {};
  let at = 0;
  for (const size of [...sizes, entries.length]) {
    const known = new Map(Object.entries(states));
    foldPage(known, entries.slice(at, at + size));
    states = JSON.parse(JSON.stringify(Object.fromEntries(known)));
    at += size;
  }
  return states;
}
