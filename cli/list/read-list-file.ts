import { readFile } from "node:fs/promises";
import { Claim } from "../../lib/claim/claim.ts";
import { LIST_FORMAT, ListHeader } from "../../lib/claim/claim-list.ts";
import { parseJson } from "../../lib/claim/parse-json.ts";
import { sayIssue } from "../../lib/claim/say-issue.ts";
import { MAX_LINE_BYTES } from "../../lib/feed/packed-lines.ts";
import { type Fault, toLine } from "../../lib/feed/records.ts";
import { findJsonFault } from "./find-json-fault.ts";
import { findRecordLines } from "./find-record-lines.ts";
import { CommandError } from "./outcome.ts";

/** Readers' extensions take no larger file either. */
const MAX_FILE_BYTES = 1 << 30;

/** A list as it stands in one file, the good records read and everything wrong with the others. */
export interface ListFile {
  /** `null` for NDJSON without a first line that says what the list is. */
  header: ListHeader | null;
  claims: Claim[];
  /** Each names file, line, record and field. */
  problems: string[];
  /** Records with problems. */
  refused: number;
}

/**
 * Read a claim list, `.json` or `.ndjson`, record by record.
 *
 * @throws CommandError if there is no such file or it is no list at all.
 */
export async function readListFile(file: string): Promise<ListFile> {
  const text = await readText(file);
  const isLines = /\.(ndjson|jsonl)$/i.test(file);
  const { header, records } = isLines ? splitRecords(file, text) : parseFile(file, text);
  return readRecords(file, header, records);
}

interface RawRecord {
  line: number;
  /** What the record holds; `undefined` where it is no JSON. */
  value: unknown;
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new CommandError([`${file}: there is no such file to read.`]);
  if (bytes.length > MAX_FILE_BYTES) throw new CommandError([`${file}: it is over 1 GB.`]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError([`${file}: it is not in UTF-8.`]);
  }
}

function parseFile(file: string, text: string): { header: ListHeader; records: RawRecord[] } {
  const value = parse(file, text);
  const { format, version, list, claims } = isObject(value) ? value : {};
  if (format !== LIST_FORMAT.format || version !== LIST_FORMAT.version || !Array.isArray(claims)) {
    const wanted = `an object with "format": "says-who-claims", "version": 1, "list" and "claims"`;
    throw new CommandError([`${file}: this is no claim list; that is ${wanted}.`]);
  }
  const lines = findRecordLines(text);
  const records = claims.map((claim, index) => ({ line: lines[index] ?? 1, value: claim }));
  return { header: readHeader(`${file}, list`, list), records };
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = findJsonFault(text);
    const place = at ? `, line ${at.line}, column ${at.column}` : "";
    throw new CommandError([`${file}${place}: this is no claim list: it is no JSON.`]);
  }
}

/** A first line with a `list` says what the list is; every other line is a record. */
function splitRecords(
  file: string,
  text: string,
): { header: ListHeader | null; records: RawRecord[] } {
  const records = text.split("\n").map((line, index) => ({
    line: index + 1,
    text: line.trim(),
  }));
  const filled = records.filter(({ text: own }) => own !== "");
  const raw = filled.map(({ line, text: own }) => ({ line, value: parseJson(own) }));
  const first = raw[0]?.value;
  if (!isObject(first) || !("list" in first)) return { header: null, records: raw };
  return { header: readHeader(`${file}, line 1, list`, first.list), records: raw.slice(1) };
}

function readHeader(place: string, value: unknown): ListHeader {
  const parsed = ListHeader.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    parsed.error.issues.map((issue) => {
      const { field, why } = sayIssue(issue, value);
      return `${place}${field && `.${field}`}: ${why}.`;
    }),
  );
}

function readRecords(
  file: string,
  header: ListHeader | null,
  records: readonly RawRecord[],
): ListFile {
  const lineOf = new Map<string, number>();
  const list: ListFile = { header, claims: [], problems: [], refused: 0 };
  for (const { line, value } of records) {
    const read = readClaim(value, lineOf);
    if ("claim" in read) {
      lineOf.set(read.claim.id, line);
      list.claims.push(read.claim);
      continue;
    }
    list.refused += 1;
    const place = `${file}, line ${line}${nameOf(value)}`;
    const sentences = read.faults.map(
      ({ field, why }) => `${place}${field && `, ${field}`}: ${why}.`,
    );
    list.problems.push(...sentences);
  }
  return list;
}

function readClaim(
  value: unknown,
  lineOf: ReadonlyMap<string, number>,
): { claim: Claim } | { faults: Fault[] } {
  if (value === undefined) return { faults: [{ field: "", why: "this is no JSON" }] };
  const parsed = Claim.safeParse(value);
  if (!parsed.success)
    return { faults: parsed.error.issues.map((issue) => sayIssue(issue, value)) };
  const before = lineOf.get(parsed.data.id);
  if (before !== undefined)
    return { faults: [{ field: "id", why: `line ${before} has the same` }] };
  const size = toLine(parsed.data).length;
  if (size <= MAX_LINE_BYTES) return { claim: parsed.data };
  const why = `the record has ${size} bytes, ${MAX_LINE_BYTES} at most are read`;
  return { faults: [{ field: "", why }] };
}

function nameOf(value: unknown): string {
  const id = isObject(value) ? value.id : undefined;
  return typeof id === "string" ? ` (${id.slice(0, 120)})` : "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
