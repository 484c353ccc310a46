import * as z from "zod/mini";
import { Claim } from "./claim.ts";
import { parseJson } from "./parse-json.ts";
import { sayFault } from "./say-fault.ts";
import { isWebUrl } from "./web-url.ts";

/** More claims than this in one file are refused; larger lists come as feeds. */
const MAX_CLAIMS = 1_000_000;

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** What a claim list says of itself. */
export const ListHeader = z.object({
  id: z.string().check(z.regex(/^[\w.:-]{1,120}$/)),
  title: text(300),
  publisher: z._default(text(200), "unknown"),
  lang: z._default(text(40), "en"),
  licence: z._default(text(100), "unknown"),
  homepage: z._default(z.nullable(z.string().check(z.maxLength(2_000), z.refine(isWebUrl))), null),
  description: z._default(z.nullable(text(2_000)), null),
  /** The publisher's own date or number of this edition. */
  updated: z._default(text(40), "unknown"),
});
export type ListHeader = z.infer<typeof ListHeader>;

/** What every list file says it is. */
export const LIST_FORMAT = { format: "says-who-claims", version: 1 } as const;

/** A list as one file. */
export const ListFile = z.object({
  format: z.literal(LIST_FORMAT.format),
  version: z.literal(LIST_FORMAT.version),
  list: ListHeader,
  claims: z.array(z.unknown()).check(z.maxLength(MAX_CLAIMS)),
});

/** A list's records, the good ones read and the bad ones named. */
export interface ParsedList {
  list: ListHeader;
  claims: Claim[];
  refused: RefusedRecord[];
}

export interface RefusedRecord {
  /** Counted from 0. */
  index: number;
  id: string | null;
  /** In the reader's words: which record, which field, why. */
  why: string;
}

/**
 * Read a claim list record by record: the good ones are kept, the bad ones counted and named.
 *
 * @param file The parsed JSON of a list file.
 * @returns The list, or a sentence on why the file is none.
 */
export function parseClaimList(
  file: unknown,
): { ok: true; value: ParsedList } | { ok: false; why: string } {
  const parsed = ListFile.safeParse(file);
  if (!parsed.success)
    return { ok: false, why: `This is no claim list. ${sayFault(parsed.error, file)}` };
  return { ok: true, value: { list: parsed.data.list, ...readClaims(parsed.data.claims) } };
}

/** Read records one by one: the good ones are kept, the bad ones named. */
export function readClaims(records: readonly unknown[]): Omit<ParsedList, "list"> {
  const seen = new Set<string>();
  const claims: Claim[] = [];
  const refused: RefusedRecord[] = [];
  for (const [index, record] of records.entries()) {
    const read = readRecord(record, seen);
    if (read.ok) claims.push(read.value);
    else refused.push({ index, id: idOf(record), why: nameRecord(record, index) + read.why });
  }
  return { claims, refused };
}

/** {@link parseClaimList} on a file's text; text that is no JSON is no claim list. */
export function parseClaimListText(text: string): ReturnType<typeof parseClaimList> {
  return parseClaimList(parseJson(text));
}

function readRecord(
  record: unknown,
  seen: Set<string>,
): { ok: true; value: Claim } | { ok: false; why: string } {
  const parsed = Claim.safeParse(record);
  if (!parsed.success) return { ok: false, why: sayFault(parsed.error, record) };
  const { id } = parsed.data;
  if (seen.has(id)) return { ok: false, why: "another record before it has the same id" };
  seen.add(id);
  return { ok: true, value: parsed.data };
}

function nameRecord(record: unknown, index: number): string {
  const id = idOf(record);
  return `Record ${index + 1}${id ? ` (${id})` : ""}: `;
}

function idOf(record: unknown): string | null {
  const id = typeof record === "object" && record !== null && "id" in record ? record.id : null;
  return typeof id === "string" ? id.slice(0, 120) : null;
}

/** A list's file, as {@link parseClaimListText} reads it. */
export function writeListFile(list: object, claims: readonly Claim[]): string {
  return `${JSON.stringify({ ...LIST_FORMAT, list, claims }, null, 2)}\n`;
}
