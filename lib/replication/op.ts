import * as z from "zod/mini";
import { ClaimId } from "../claim/claim.ts";
import { sayIssue } from "../claim/say-issue.ts";
import { isCollection, isKey, isSetPath, isValuePath } from "./fields.ts";
import { isPlainJson, isRecord, type Json } from "./json.ts";

/** The newest kind of op this client understands. */
export const OP_VERSION = 1;

/** A server takes 64 KiB a message; the rest is room for its headers. */
export const MAX_OP_BYTES = 60_000;

const MAX_FIELDS = 4_000;
const MAX_MEMBERS = 2_000;
/** {@link parseOp} looks at the whole payload before. */
const Value = z.custom<Json>((value) => value !== undefined);
const few = (max: number) => (record: object) => Object.keys(record).length <= max;

const Values = z
  .record(z.string().check(z.refine(isValuePath, "no such field")), Value)
  .check(z.refine(few(MAX_FIELDS), "too many fields"));
const Members = z
  .record(
    z.string().check(z.refine(isSetPath, "no such set")),
    z.array(Value).check(z.maxLength(MAX_MEMBERS)),
  )
  .check(z.refine(few(MAX_FIELDS), "too many sets"), z.refine(hasKeys, "it is no key"));

/** One edit of one claim, as it stands in the log. Author, claim and time are the server's word. */
export const Op = z.object({
  v: z.literal(OP_VERSION),
  /** The log's number up to which the author had read when they began to edit. */
  base: z.int().check(z.nonnegative()),
  /** The author's machine, by a random name: one author may have two, and each sees its own. */
  from: z.string().check(z.regex(/^[\w-]{1,24}$/)),
  /** Fields and their new values; `null` empties one. */
  set: z.optional(Values),
  /** What is new in a set, and what is taken out. */
  add: z.optional(Members),
  rem: z.optional(Members),
  /** The whole claim goes; `false` says it stays, to somebody who had deleted it. */
  del: z.optional(z.boolean()),
  /** The discussion note beside the claim. */
  note: z.optional(z.nullable(z.string().check(z.maxLength(10_000)))),
});
export type Op = z.infer<typeof Op>;

/** What an edit changes; who, when and after what is added when it is sent. */
export type Edit = Omit<Op, "v" | "base" | "from">;

/** Why an op has no part in the list as this client shows it. It is kept and named. */
export type AsideReason = "newer" | "unreadable";

/** Read a log entry's payload. */
export function parseOp(
  payload: unknown,
): { ok: true; op: Op } | { ok: false; why: AsideReason; detail: string } {
  const version = isRecord(payload) ? payload.v : undefined;
  if (typeof version === "number" && version > OP_VERSION) {
    return { ok: false, why: "newer", detail: `it is of version ${version}` };
  }
  // By hand first: the schema passes over a key named __proto__ without a word.
  if (!isPlainJson(payload)) return { ok: false, why: "unreadable", detail: "it is no plain JSON" };
  const parsed = Op.safeParse(payload);
  if (parsed.success) return { ok: true, op: parsed.data };
  const { field, why } = nameFault(parsed.error, payload);
  return { ok: false, why: "unreadable", detail: `${field.slice(0, 200)}: ${why}` };
}

function nameFault(error: z.core.$ZodError, payload: Json): { field: string; why: string } {
  const [issue] = error.issues;
  return issue ? sayIssue(issue, payload) : { field: "", why: "it is no op" };
}

/** A claim's id as one token of a subject, where a dot would end it. */
export function toClaimKey(claimId: string): string {
  return claimId.replaceAll(".", "~");
}

/** {@link toClaimKey} read back; `undefined` for what no claim can be called. */
export function fromClaimKey(claimKey: string): string | undefined {
  return ClaimId.safeParse(claimKey.replaceAll("~", ".")).data;
}

function hasKeys(sets: Readonly<Record<string, readonly Json[]>>): boolean {
  return Object.entries(sets).every(([path, members]) =>
    isCollection(path) ? members.every(isKey) : true,
  );
}
