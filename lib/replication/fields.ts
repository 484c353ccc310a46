import type { Claim, CounterStatement, Speaker, Utterance } from "../claim/claim.ts";
import { stableId } from "../claim/stable-id.ts";
import type { Json } from "./json.ts";

/**
 * A claim taken apart into what is edited, disputed and kept for itself: fields with one value, and
 * sets. Counter-statements and utterances are sets of keys, whose fields follow under
 * `counterStatements/<key>/`; see docs/decisions/2026-11-24-team-log.md.
 */
export interface Fields {
  /** The value at a path; `undefined` for none. */
  valueAt(path: string): Json | undefined;
  /** The members of the set at a path, in the order they came. */
  membersAt(path: string): readonly Json[];
}

const SPEAKER = ["speaker/name", "speaker/role", "speaker/onBehalfOf"];
const SPEAKER_SETS = ["speaker/aliases", "speaker/sameAs"];

/** The discussion note goes with a claim and is none of the claim's own fields. */
export const NOTE = "note";
const CLAIM_VALUES = ["proposition", "status", "provenance", ...SPEAKER];
const CLAIM_SETS = ["proposition/paraphrases", "topics", ...SPEAKER_SETS];

const COUNTER_VALUES = [
  ...["stance", "aspect", "quote", "summary", "date", "url", "publisher", "review"],
  ...SPEAKER,
];
const UTTERANCE_VALUES = ["mode", "exact", "lang", "date", "url", "publisher"];

/** The sets whose members have fields of their own. */
const COLLECTIONS: Readonly<
  Record<string, { values: readonly string[]; sets: readonly string[] }>
> = {
  counterStatements: { values: COUNTER_VALUES, sets: ["archived", ...SPEAKER_SETS] },
  utterances: { values: UTTERANCE_VALUES, sets: ["archived"] },
};

/** As `encodeURIComponent` writes an id of at most 100 characters. */
const KEY = /^[\w.!~*'()%-]{1,900}$/;

/** Whether a path names a field with one value. */
export function isValuePath(path: string): boolean {
  return path === NOTE || CLAIM_VALUES.includes(path) || isPartOf(path, "values");
}

/** Whether a path names a set. */
export function isSetPath(path: string): boolean {
  return CLAIM_SETS.includes(path) || isCollection(path) || isPartOf(path, "sets");
}

/** Whether the set at a path holds keys, each with fields of its own. */
export function isCollection(path: string): boolean {
  return Object.hasOwn(COLLECTIONS, path);
}

/** Whether a text can be a member's key. */
export function isKey(text: unknown): text is string {
  return typeof text === "string" && KEY.test(text);
}

/** Where a path's field belongs: `counterStatements/k1` of `counterStatements/k1/url`. */
export function ownerOf(path: string): { collection: string; key: string } | undefined {
  const [collection = "", key, field] = path.split("/");
  if (key === undefined || field === undefined || !isCollection(collection)) return undefined;
  return { collection, key };
}

function isPartOf(path: string, kind: "values" | "sets"): boolean {
  const owner = ownerOf(path);
  if (!owner || !isKey(owner.key)) return false;
  const field = path.slice(owner.collection.length + owner.key.length + 2);
  return COLLECTIONS[owner.collection]?.[kind].includes(field) ?? false;
}

/** Take a claim apart. Its revision is left out: the log counts those. */
export function fieldsOf(claim: Claim): Fields & { values: Map<string, Json>; sets: Sets } {
  const values = new Map<string, Json>();
  const sets: Sets = new Map();
  const { lang, text, paraphrases } = claim.proposition;
  putAll(values, "", { proposition: { lang, text } });
  putAll(values, "", { status: claim.status, provenance: claim.provenance });
  sets.set("proposition/paraphrases", paraphrases).set("topics", claim.topics);
  putSpeaker({ values, sets }, "", claim.speaker);
  const counters = claim.counterStatements.map(
    (counter) => [keyOfId(counter.id), counter] as const,
  );
  sets.set(
    "counterStatements",
    counters.map(([key]) => key),
  );
  for (const [key, counter] of counters) putCounter({ values, sets }, key, counter);
  const utterances = keyUtterances(claim.utterances);
  sets.set("utterances", [...utterances.keys()]);
  for (const [key, utterance] of utterances) putUtterance({ values, sets }, key, utterance);
  return {
    ...{ values, sets },
    valueAt: (path) => values.get(path),
    membersAt: (path) => sets.get(path) ?? [],
  };
}

type Sets = Map<string, readonly Json[]>;
interface Parts {
  values: Map<string, Json>;
  sets: Sets;
}

function putCounter({ values, sets }: Parts, key: string, counter: CounterStatement): void {
  const { id: _id, speaker, archived, ...rest } = counter;
  const place = `counterStatements/${key}/`;
  putAll(values, place, rest);
  sets.set(`${place}archived`, archived);
  putSpeaker({ values, sets }, place, speaker);
}

function putUtterance({ values, sets }: Parts, key: string, utterance: Utterance): void {
  const { archived, ...rest } = utterance;
  putAll(values, `utterances/${key}/`, rest);
  sets.set(`utterances/${key}/archived`, archived);
}

function putSpeaker({ values, sets }: Parts, place: string, speaker: Speaker): void {
  const { aliases, sameAs, ...rest } = speaker;
  putAll(values, `${place}speaker/`, rest);
  sets.set(`${place}speaker/aliases`, aliases).set(`${place}speaker/sameAs`, sameAs);
}

/** What is `null` is not there. */
function putAll(values: Map<string, Json>, place: string, fields: Record<string, Json>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null) values.set(place + name, value);
  }
}

/** An id as it stands in a path; a lone surrogate would not survive the way to the server. */
export function keyOfId(id: string): string {
  return encodeURIComponent(id.toWellFormed());
}

/** {@link keyOfId} read back. */
export function idOfKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    // Nobody's client wrote it; as it stands it is a name like another.
    return key;
  }
}

/** Utterances have no ids: where and in which words something was said is what names one. */
function keyUtterances(utterances: readonly Utterance[]): Map<string, Utterance> {
  const keyed = new Map<string, Utterance>();
  for (const utterance of utterances) {
    const key = stableId("u", utterance.url, utterance.exact ?? "");
    let free = key;
    for (let copy = 2; keyed.has(free); copy += 1) free = `${key}-${copy}`;
    keyed.set(free, utterance);
  }
  return keyed;
}

/** Put a claim together, unread: whether it is one is for the claim's own schema to say. */
export function toRecord(id: string, fields: Fields): Record<string, unknown> {
  const keysOf = (path: string) => fields.membersAt(path).filter(isKey);
  const read = (paths: readonly string[], place = "") => readValues(fields, place, paths);
  return {
    ...{ id, ...read(["status", "provenance"]) },
    proposition: {
      ...(read(["proposition"]).proposition as object | undefined), // no object adds nothing
      paraphrases: fields.membersAt("proposition/paraphrases"),
    },
    speaker: readSpeaker(fields, ""),
    topics: fields.membersAt("topics"),
    counterStatements: keysOf("counterStatements").map((key) => {
      const place = `counterStatements/${key}/`;
      const own = COUNTER_VALUES.filter((name) => !name.includes("/"));
      const archived = fields.membersAt(`${place}archived`);
      const speaker = readSpeaker(fields, place);
      return { id: idOfKey(key), ...read(own, place), speaker, archived };
    }),
    utterances: keysOf("utterances").map((key) => {
      const place = `utterances/${key}/`;
      return { ...read(UTTERANCE_VALUES, place), archived: fields.membersAt(`${place}archived`) };
    }),
  };
}

function readSpeaker(fields: Fields, place: string): Record<string, unknown> {
  return {
    ...readValues(fields, `${place}speaker/`, ["name", "role", "onBehalfOf"]),
    aliases: fields.membersAt(`${place}speaker/aliases`),
    sameAs: fields.membersAt(`${place}speaker/sameAs`),
  };
}

function readValues(fields: Fields, place: string, names: readonly string[]) {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const value = fields.valueAt(place + name);
    if (value !== undefined && value !== null) found[name] = value;
  }
  return found;
}
