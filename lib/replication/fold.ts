import { type ClaimState, type Dispute, emptyState, type Gone } from "./claim-state.ts";
import { isCollection, NOTE, ownerOf } from "./fields.ts";
import { type Json, toCanonicalText } from "./json.ts";
import type { LogEntry } from "./log.ts";
import { type AsideReason, fromClaimKey, type Op, parseOp } from "./op.ts";

/** What became of an entry. */
export type Folded =
  | { outcome: "applied"; state: ClaimState }
  /** The op is in the state already: it was sent twice. */
  | { outcome: "repeated" }
  | { outcome: "aside"; why: AsideReason; detail: string };

/** So many of a claim's last entries are remembered by op. */
const MOST_ENTRIES = 1_000;

/**
 * Take the log's next entry into its claim's state. The same entries in the same order give the
 * same state on every machine; of what two people wrote without seeing each other's, the first
 * stands and the other is kept as a dispute until somebody who saw both writes the field.
 *
 * @param state The claim's state before; it is not changed. `undefined` for a claim never met.
 */
export function foldEntry(state: ClaimState | undefined, entry: LogEntry): Folded {
  if (fromClaimKey(entry.claimKey) === undefined) {
    return { outcome: "aside", why: "unreadable", detail: "no claim can have this id" };
  }
  const parsed = parseOp(entry.payload);
  if (!parsed.ok) return { outcome: "aside", why: parsed.why, detail: parsed.detail };
  const before = state ?? emptyState();
  const isRepeated = before.entries.some(
    ([, opId, author]) => opId === entry.opId && author === entry.author,
  );
  if (isRepeated) return { outcome: "repeated" };
  const after = applyOp(before, parsed.op, entry);
  const { seq, opId, author, at } = entry;
  after.entries = [...after.entries, [seq, opId, author, at] as const].slice(
    -MOST_ENTRIES,
  ) as ClaimState["entries"]; // a tuple of the schema is not readonly
  after.entryCount += 1;
  return { outcome: "applied", state: after };
}

/** Who holds the pen: what they have seen, and what they write. */
interface Hand extends Gone {
  /** Entries up to here were seen; never the entry itself, whatever the op says. */
  base: number;
}

/**
 * A state with an op's changes; {@link foldEntry} without the entry's own book-keeping, for showing
 * an op that still waits.
 */
export function applyOp(
  state: ClaimState,
  op: Op,
  { seq, author, at }: Pick<LogEntry, "seq" | "author" | "at">,
): ClaimState {
  const draft = copyOf(state);
  const hand = { seq, at, by: `${author}/${op.from}`, base: Math.min(op.base, seq - 1) };
  if (op.del === true) {
    deleteClaim(draft, hand);
    return draft;
  }
  reviveClaim(draft, hand);
  if (op.del === false) settle(draft, hand, (dispute) => dispute.kind === "deletion");
  for (const [path, members] of Object.entries(op.rem ?? {})) {
    for (const member of members) removeMember(draft, hand, { path, member });
  }
  for (const [path, members] of Object.entries(op.add ?? {})) {
    for (const member of members) addMember(draft, hand, { path, member });
  }
  for (const [path, value] of Object.entries(op.set ?? {})) setValue(draft, hand, { path, value });
  if (op.note !== undefined) setValue(draft, hand, { path: NOTE, value: op.note });
  return draft;
}

/** Deep enough that nothing of the old state is written to. */
function copyOf(state: ClaimState): ClaimState {
  const sets = Object.entries(state.sets).map(([path, members]) => [path, { ...members }] as const);
  return {
    ...state,
    values: { ...state.values },
    sets: Object.fromEntries(sets),
    gone: { ...state.gone },
    disputes: [...state.disputes],
  };
}

function hasSeen(hand: Hand, mark: { seq: number; by: string }): boolean {
  return mark.seq <= hand.base || mark.by === hand.by;
}

/** Drop disputes that whoever writes now has seen. */
function settle(draft: ClaimState, hand: Hand, concerns: (dispute: Dispute) => boolean): void {
  draft.disputes = draft.disputes.filter((each) => !(concerns(each) && hasSeen(hand, each)));
}

/** A claim goes only with everything in it seen; otherwise it stays and the deletion is disputed. */
function deleteClaim(draft: ClaimState, hand: Hand): void {
  if (draft.deleted) return;
  const { seq, by, at } = hand;
  if (hasSeenAllUnder(draft, hand, "")) {
    draft.deleted = { seq, by, at };
    draft.disputes = [];
  } else {
    settle(draft, hand, ({ kind }) => kind === "deletion");
    draft.disputes.push({ kind: "deletion", path: "", value: null, seq, by, at });
  }
}

/** An edit that did not know of the deletion brings all back; one that did begins a new claim. */
function reviveClaim(draft: ClaimState, hand: Hand): void {
  const { deleted } = draft;
  if (!deleted) return;
  draft.deleted = null;
  if (hasSeen(hand, deleted))
    Object.assign(draft, { values: {}, sets: {}, gone: {}, disputes: [] });
  else draft.disputes.push({ kind: "deletion", path: "", value: null, ...deleted });
}

function setValue(
  draft: ClaimState,
  hand: Hand,
  { path, value }: { path: string; value: Json },
): void {
  touchOwner(draft, hand, path);
  const { seq, by, at } = hand;
  const standing = draft.values[path];
  const isOfPath = (each: Dispute) => each.kind === "value" && each.path === path;
  if (!standing || hasSeen(hand, { seq: standing[1], by: standing[2] })) {
    draft.values[path] = [value, seq, by];
    settle(draft, hand, isOfPath);
    return;
  }
  settle(draft, { ...hand, base: 0 }, isOfPath);
  if (toCanonicalText(standing[0]) === toCanonicalText(value)) return;
  draft.disputes.push({ kind: "value", path, value, seq, by, at });
}

interface Member {
  path: string;
  member: Json;
}

function addMember(draft: ClaimState, hand: Hand, { path, member }: Member): void {
  if (isCollection(path)) {
    touch(draft, hand, { path, member });
  } else {
    touchOwner(draft, hand, path);
    stamp(draft, hand, { path, member });
  }
}

/** What the writer has not seen is added by somebody else at the same time, and stays added. */
function stamp(draft: ClaimState, hand: Hand, { path, member }: Member): void {
  const members = draft.sets[path] ?? {};
  const text = toCanonicalText(member);
  const others = (members[text] ?? []).filter(([seq, by]) => !hasSeen(hand, { seq, by }));
  members[text] = [...others, [hand.seq, hand.by]];
  draft.sets[path] = members;
}

function removeMember(draft: ClaimState, hand: Hand, { path, member }: Member): void {
  const members = draft.sets[path];
  const text = toCanonicalText(member);
  const stamps = members?.[text];
  if (!members || !stamps) return;
  if (isCollection(path)) {
    removeOwner(draft, hand, { path, member });
    return;
  }
  const unseen = stamps.filter(([seq, by]) => !hasSeen(hand, { seq, by }));
  if (unseen.length > 0) members[text] = unseen;
  else delete members[text];
}

/** A member with fields goes like a claim: only with everything in it seen. */
function removeOwner(draft: ClaimState, hand: Hand, { path, member }: Member): void {
  const place = `${path}/${member}`;
  if (draft.gone[place]) return;
  const { seq, by, at } = hand;
  const isOfPlace = (each: Dispute) => each.path === place || each.path.startsWith(`${place}/`);
  const stamps = draft.sets[path]?.[toCanonicalText(member)] ?? [];
  const isSeen = stamps.every(([stampSeq, writer]) => hasSeen(hand, { seq: stampSeq, by: writer }));
  if (isSeen && hasSeenAllUnder(draft, hand, `${place}/`)) {
    draft.gone[place] = { seq, by, at };
    draft.disputes = draft.disputes.filter((each) => !isOfPlace(each));
  } else {
    settle(draft, hand, (each) => each.kind === "removal" && each.path === place);
    draft.disputes.push({ kind: "removal", path: place, value: null, seq, by, at });
  }
}

function touchOwner(draft: ClaimState, hand: Hand, path: string): void {
  const owner = ownerOf(path);
  if (owner) touch(draft, hand, { path: owner.collection, member: owner.key });
}

/** An edit of a member's field says that the member is there. */
function touch(draft: ClaimState, hand: Hand, { path, member }: Member): void {
  const place = `${path}/${member}`;
  const gone = draft.gone[place];
  if (gone) {
    delete draft.gone[place];
    if (hasSeen(hand, gone)) dropUnder(draft, `${place}/`);
    else draft.disputes.push({ kind: "removal", path: place, value: null, ...gone });
  } else {
    settle(draft, hand, (each) => each.kind === "removal" && each.path === place);
  }
  stamp(draft, hand, { path, member });
}

function dropUnder(draft: ClaimState, start: string): void {
  for (const parts of [draft.values, draft.sets]) {
    for (const path of Object.keys(parts)) if (path.startsWith(start)) delete parts[path];
  }
}

function hasSeenAllUnder(draft: ClaimState, hand: Hand, start: string): boolean {
  const isSeen = (seq: number, by: string) => hasSeen(hand, { seq, by });
  const values = Object.entries(draft.values).filter(([path]) => path.startsWith(start));
  const sets = Object.entries(draft.sets).filter(([path]) => path.startsWith(start));
  const stamps = sets.flatMap(([, members]) => Object.values(members).flat());
  const lost = draft.disputes.filter(({ path }) => path.startsWith(start));
  return (
    values.every(([, [, seq, by]]) => isSeen(seq, by)) &&
    stamps.every(([seq, by]) => isSeen(seq, by)) &&
    lost.every(({ seq, by }) => isSeen(seq, by))
  );
}
