import type { ClaimState } from "../../lib/replication/claim-state.ts";
import { foldPage } from "../../lib/replication/fold-page.ts";
import type { NewEntry, TeamLog } from "../../lib/replication/log.ts";
import { createMemoryLog } from "../../lib/replication/memory-log.ts";
import { opsOf } from "../../lib/replication/view.ts";
import { type Dice, rollDice } from "../../tests/seeded-random.ts";

/** Few enough that editors meet. */
const CLAIMS = 300;
/** A call to the server of so many fails, half of them after the server has done it. */
const FAILS_ONE_IN = 8;
/** Edits between two syncs, at most. */
const MOST_UNSYNCED = 12;

interface Editor {
  author: string;
  log: TeamLog;
  cursor: number;
  states: Map<string, ClaimState>;
  waiting: NewEntry[];
  left: number;
}

/**
 * Have editors edit and sync in any order over one log in memory, with calls that fail, until all is
 * sent and read.
 *
 * @returns Whether all came to the same states, and how many ops are not in the log once.
 */
export async function runEditors(count: number, edits: number) {
  const dice = rollDice(7);
  const log = createMemoryLog(() => 0);
  const editors = Array.from({ length: count }, (_, index): Editor => {
    const author = `editor-${index}`;
    const own = { log: log.open(author), states: new Map<string, ClaimState>() };
    return { author, ...own, cursor: 0, waiting: [], left: edits };
  });
  const made = new Set<string>();
  const start = performance.now();
  for (let active = editors; active.length > 0; active = active.filter(({ left }) => left > 0)) {
    const editor = active[dice(active.length)];
    if (!editor) continue;
    const some = Math.min(editor.left, 1 + dice(MOST_UNSYNCED));
    for (let index = 0; index < some; index += 1) made.add(edit(editor, dice));
    await sync(editor, () => dice(FAILS_ONE_IN) === 0);
  }
  for (const editor of [...editors, ...editors]) await sync(editor, () => false);
  const ms = performance.now() - start;
  const [first, ...others] = editors.map(({ states }) => JSON.stringify([...states].sort(byKey)));
  const kept = new Set(log.entries.map(({ opId }) => opId));
  const repeated = log.entries.length - kept.size;
  const disputes = [...(editors[0]?.states.values() ?? [])].flatMap((state) => state.disputes);
  return {
    ...{ ms, ops: made.size, disputes: disputes.length },
    isSame: others.every((other) => other === first),
    lost: [...made].filter((opId) => !kept.has(opId)).length + repeated,
  };
}

function edit(editor: Editor, dice: Dice): string {
  editor.left -= 1;
  const opId = `${editor.author}-${editor.left}`;
  const path = ["speaker/name", "status", "counterStatements/k1/url"][dice(3)] ?? "status";
  const change = { set: { [path]: opId }, add: { topics: [`topic ${dice(9)}`] } };
  const [payload] = opsOf(change, { base: editor.cursor, from: "m1" });
  editor.waiting.push({ opId, claimKey: `c${dice(CLAIMS)}`, payload });
  return opId;
}

/** Read what is new, send what waits; ended by the first call that fails. */
async function sync(editor: Editor, fails: () => boolean): Promise<void> {
  const last = await editor.log.last();
  if (!last.ok || fails()) return;
  if (last.value > editor.cursor) {
    const page = await editor.log.read(editor.cursor + 1, last.value);
    if (!page.ok || fails()) return;
    foldPage(editor.states, page.value);
    editor.cursor = last.value;
  }
  for (let op = editor.waiting[0]; op; op = editor.waiting[0]) {
    if (fails()) return;
    await editor.log.append(op);
    // The server has it, and the editor does not know: it is sent again.
    if (fails()) return;
    editor.waiting.shift();
  }
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
