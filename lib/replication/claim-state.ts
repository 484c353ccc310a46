import * as z from "zod/mini";
import { Claim } from "../claim/claim.ts";
import { sayFault } from "../claim/say-fault.ts";
import { type Fields, isCollection, NOTE, toRecord } from "./fields.ts";
import { isPlainJson, type Json } from "./json.ts";
import { fromClaimKey } from "./op.ts";

const Value = z.custom<Json>((value) => isPlainJson(value));
const Seq = z.int().check(z.nonnegative());
/** Author and machine, as `ann/k3x9`. */
const Writer = z.string().check(z.maxLength(200));

/** Something that somebody wrote and that does not stand, but was not seen by who wrote against it. */
export const Dispute = z.object({
  /** A value beside the one that stands; a member's removal; the whole claim's deletion. */
  kind: z.enum(["value", "removal", "deletion"]),
  /** The field, or the member as `counterStatements/k1`; empty for the claim. */
  path: z.string(),
  value: Value,
  seq: Seq,
  by: Writer,
  /** Epoch ms, by the server. */
  at: z.number(),
});
export type Dispute = z.infer<typeof Dispute>;

const Stamp = z.tuple([Seq, Writer]);
export type Stamp = z.infer<typeof Stamp>;

const Gone = z.object({ seq: Seq, by: Writer, at: z.number() });
export type Gone = z.infer<typeof Gone>;

/** What the log makes of one claim. The same entries give the same state everywhere. */
export const ClaimState = z.object({
  /** By path: the value, the number of the entry that set it, and its writer. */
  values: z.record(z.string(), z.tuple([Value, Seq, Writer])),
  /** By path and by the member's text: the additions that nobody who saw them took back. */
  sets: z.record(z.string(), z.record(z.string(), z.array(Stamp))),
  /** Members with fields of their own that were taken out, as `counterStatements/k1`. */
  gone: z.record(z.string(), Gone),
  deleted: z.nullable(Gone),
  disputes: z.array(Dispute),
  /** Number, op, author and time of the last entries, by which repeated ops are known. */
  entries: z.array(z.tuple([Seq, z.string(), z.string(), z.number()])),
  /** Of all of them. */
  entryCount: Seq,
});
export type ClaimState = z.infer<typeof ClaimState>;

/** Before the first entry. */
export function emptyState(): ClaimState {
  const nothing = { values: {}, sets: {}, gone: {}, deleted: null };
  return { ...nothing, disputes: [], entries: [], entryCount: 0 };
}

/** A claim's state as its fields; members that are gone are left out. */
export function fieldsOfState(state: ClaimState): Fields {
  return {
    valueAt: (path) => state.values[path]?.[0],
    membersAt: (path) => {
      const members = Object.keys(state.sets[path] ?? {}).map((text): Json => JSON.parse(text));
      if (!isCollection(path)) return members;
      return members.filter((key) => !Object.hasOwn(state.gone, `${path}/${key}`));
    },
  };
}

/** The claim a state stands for. */
export type StateClaim =
  | { state: "claim"; claim: Claim }
  | { state: "deleted" }
  /** What is there adds up to no claim; `why` names the field. */
  | { state: "unusable"; why: string };

/** The most members a claim's sets may have; what goes beyond stays in the log, unshown. */
const MOST: Readonly<Record<string, number>> = {
  "proposition/paraphrases": 30,
  topics: 30,
  counterStatements: 100,
  utterances: 50,
};
const MOST_ELSEWHERE: readonly (readonly [RegExp, number])[] = [
  [/aliases$/, 50],
  [/sameAs$/, 20],
  [/archived$/, 10],
];

/** Read a state as a claim. */
export function toClaim(claimKey: string, state: ClaimState): StateClaim {
  if (state.deleted) return { state: "deleted" };
  const id = fromClaimKey(claimKey);
  if (id === undefined) return { state: "unusable", why: "no claim can have this id" };
  const fields = fieldsOfState(state);
  const bounded: Fields = {
    valueAt: fields.valueAt,
    membersAt: (path) => fields.membersAt(path).slice(0, mostAt(path)),
  };
  const record = { ...toRecord(id, bounded), rev: Math.max(1, state.entryCount) };
  const parsed = Claim.safeParse(record);
  if (parsed.success) return { state: "claim", claim: parsed.data };
  return { state: "unusable", why: sayFault(parsed.error, record) };
}

function mostAt(path: string): number | undefined {
  return MOST[path] ?? MOST_ELSEWHERE.find(([pattern]) => pattern.test(path))?.[1];
}

/** The discussion note beside a claim; empty for none. */
export function noteOf(state: ClaimState): string {
  const note = state.values[NOTE]?.[0];
  return typeof note === "string" ? note : "";
}
