import type { ClaimState, Dispute } from "./claim-state.ts";
import { idOfKey, keyOfId, ownerOf } from "./fields.ts";
import { isRecord, type Json } from "./json.ts";
import type { Edit } from "./op.ts";

/** A dispute as a person decides it: what stands, and what somebody else had wanted. */
export interface OpenDispute extends Dispute {
  /** The value that stands; `null` for none, and for removals and deletions. */
  standing: Json;
  /** Who wrote that, as `author/machine`; `null` where nobody did. */
  standingBy: string | null;
  /** Whether both can be kept. */
  canKeepBoth: boolean;
}

/** Which side is to stay. */
export type Verdict = "standing" | "other" | "both";

/** A claim's open disputes, oldest first. */
export function listDisputes(state: ClaimState): OpenDispute[] {
  return state.disputes.map((dispute) => {
    const standing = dispute.kind === "value" ? state.values[dispute.path] : undefined;
    return {
      ...dispute,
      standing: standing?.[0] ?? null,
      standingBy: standing?.[2] ?? null,
      canKeepBoth: keepBoth(state, dispute) !== undefined,
    };
  });
}

/** An author's name without their machine's. */
export function authorOf(writer: string): string {
  return writer.split("/")[0] ?? writer;
}

/**
 * The edit that ends a dispute; whoever sends it must have seen both sides.
 *
 * @returns `undefined` where both cannot be kept: a claim has one status.
 */
export function resolveDispute(
  state: ClaimState,
  dispute: Dispute,
  verdict: Verdict,
): Edit | undefined {
  switch (verdict) {
    case "standing":
      return keepStanding(state, dispute);
    case "other":
      return keepOther(dispute);
    case "both":
      return keepBoth(state, dispute);
    default:
      return verdict satisfies never;
  }
}

function keepStanding(state: ClaimState, { kind, path }: Dispute): Edit {
  if (kind === "deletion") return { del: false };
  if (kind === "removal") return memberEdit("add", path);
  return valueEdit(path, state.values[path]?.[0] ?? null);
}

function keepOther({ kind, path, value }: Dispute): Edit {
  if (kind === "deletion") return { del: true };
  if (kind === "removal") return memberEdit("rem", path);
  return valueEdit(path, value);
}

function memberEdit(kind: "add" | "rem", place: string): Edit {
  const [collection = "", key = ""] = place.split("/");
  return { [kind]: { [collection]: [key] } };
}

function valueEdit(path: string, value: Json): Edit {
  if (path === "note") return { note: typeof value === "string" ? value : null };
  return { set: { [path]: value } };
}

/**
 * What stands stays, and the other is kept beside it: a proposition as a paraphrase, a speaker's
 * name as an alias, notes under one another, anything a counter-statement says as a second one.
 */
function keepBoth(state: ClaimState, dispute: Dispute): Edit | undefined {
  const { kind, path, value } = dispute;
  const standing = state.values[path]?.[0] ?? null;
  if (kind !== "value" || value === null || standing === null) return undefined;
  if (path === "proposition" && isRecord(value)) {
    return { set: { [path]: standing }, add: { "proposition/paraphrases": [value] } };
  }
  if (path.endsWith("speaker/name")) {
    return { set: { [path]: standing }, add: { [path.replace(/name$/, "aliases")]: [value] } };
  }
  if (path === "note") return { note: `${standing}\n\n${value}` };
  return ownerOf(path)?.collection === "counterStatements"
    ? copyCounter(state, dispute)
    : undefined;
}

function copyCounter(state: ClaimState, { path, value, seq }: Dispute): Edit | undefined {
  const owner = ownerOf(path);
  if (!owner) return undefined;
  const place = `counterStatements/${owner.key}/`;
  // Named by the op that lost, so that two people who decide alike make one copy.
  const key = keyOfId(`${idOfKey(owner.key).slice(0, 60)}-${seq}`);
  const copyPlace = `counterStatements/${key}/`;
  const values = Object.entries(state.values).filter(([each]) => each.startsWith(place));
  const sets = Object.entries(state.sets).filter(([each]) => each.startsWith(place));
  const renamed = (each: string) => copyPlace + each.slice(place.length);
  const set = Object.fromEntries(values.map(([each, [held]]) => [renamed(each), held]));
  const members = sets.map(([each, held]) => [
    renamed(each),
    Object.keys(held).map((text): Json => JSON.parse(text)),
  ]);
  return {
    set: { ...set, [renamed(path)]: value, [path]: state.values[path]?.[0] ?? null },
    add: { ...Object.fromEntries(members), counterStatements: [key] },
  };
}
