import type { Claim } from "../claim/claim.ts";
import { encodeText } from "../feed/bytes.ts";
import { fieldsOf } from "./fields.ts";
import { type Json, toCanonicalText } from "./json.ts";
import { type Edit, MAX_OP_BYTES } from "./op.ts";

/**
 * What leads from one wording of a claim to another.
 *
 * @param was `undefined` for a claim that is new.
 * @param now `undefined` for one that is to go.
 * @returns `undefined` where nothing has changed.
 */
export function diffClaims(was: Claim | undefined, now: Claim | undefined): Edit | undefined {
  if (!now) return was ? { del: true } : undefined;
  const before = was && fieldsOf(was);
  const after = fieldsOf(now);
  const set: Record<string, Json> = {};
  for (const [path, value] of after.values) {
    if (!isEqual(before?.valueAt(path), value)) set[path] = value;
  }
  const { add, rem } = diffSets(before?.sets ?? new Map(), after.sets);
  for (const path of before?.values.keys() ?? []) {
    if (!after.values.has(path) && !isUnderRemoved(path, rem)) set[path] = null;
  }
  return compact({ set, add, rem });
}

type Sets = ReadonlyMap<string, readonly Json[]>;
type Members = Record<string, Json[]>;

function diffSets(before: Sets, after: Sets): { add: Members; rem: Members } {
  const add: Members = {};
  const rem: Members = {};
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(path) ?? [], after.get(path) ?? []];
    const [added, removed] = [without(fresh, old), without(old, fresh)];
    if (added.length > 0) add[path] = added;
    if (removed.length > 0) rem[path] = removed;
  }
  for (const path of Object.keys(rem)) if (isUnderRemoved(path, rem)) delete rem[path];
  return { add, rem };
}

function without(members: readonly Json[], others: readonly Json[]): Json[] {
  const known = new Set(others.map(toCanonicalText));
  return members.filter((member) => !known.has(toCanonicalText(member)));
}

/** The fields of a member that goes go with it. */
function isUnderRemoved(path: string, rem: Members): boolean {
  const [collection = "", key = "", field] = path.split("/");
  return field !== undefined && (rem[collection]?.includes(key) ?? false);
}

function isEqual(a: Json | undefined, b: Json): boolean {
  return a !== undefined && toCanonicalText(a) === toCanonicalText(b);
}

function compact(parts: { set: object; add: object; rem: object }): Edit | undefined {
  const full = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  // The three names are an edit's own.
  return full.length > 0 ? (Object.fromEntries(full) as Edit) : undefined;
}

/**
 * An edit in parts that a server takes, none larger than a message may be. A claim with a hundred
 * long counter-statements is over it; no single field can be.
 */
export function splitEdit(edit: Edit, maxBytes = MAX_OP_BYTES): Edit[] {
  if (sizeOf(edit) <= maxBytes) return [edit];
  const { set = {}, add = {}, rem = {}, ...rest } = edit;
  const pieces: Edit[] = [
    ...(Object.keys(rest).length > 0 ? [rest] : []),
    ...Object.entries(rem).flatMap(([path, all]) => all.map((one) => ({ rem: { [path]: [one] } }))),
    ...Object.entries(add).flatMap(([path, all]) => all.map((one) => ({ add: { [path]: [one] } }))),
    ...Object.entries(set).map(([path, value]) => ({ set: { [path]: value } })),
  ];
  const parts: Edit[] = [];
  let size = maxBytes;
  for (const piece of pieces) {
    const own = sizeOf(piece);
    const last = parts.at(-1);
    if (last && size + own <= maxBytes) {
      mergeInto(last, piece);
      size += own;
    } else {
      parts.push(structuredClone(piece));
      size = own;
    }
  }
  return parts;
}

function sizeOf(edit: Edit): number {
  return encodeText(JSON.stringify(edit)).length;
}

function mergeInto(edit: Edit, piece: Edit): void {
  for (const kind of ["add", "rem"] as const) {
    for (const [path, members] of Object.entries(piece[kind] ?? {})) {
      const sets = edit[kind] ?? {};
      sets[path] = [...(sets[path] ?? []), ...members];
      edit[kind] = sets;
    }
  }
  if (piece.set) edit.set = { ...edit.set, ...piece.set };
}
