import { Claim } from "../claim/claim.ts";
import { DISPLAY_PAGE_SIZE, PAGE_SIZE, readRecord } from "./record-page.ts";

/** What ranking reads of a claim, kept apart so that a query does not load links and quotes. */
export interface RankingRecord {
  readonly id: string;
  /** The proposition first, then its paraphrases. */
  readonly texts: readonly { readonly lang: string; readonly text: string }[];
  readonly speaker: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly onBehalfOf: string | null;
  };
  readonly topics: readonly string[];
  readonly counterCount: number;
}

/** A ranking record as a page holds it: no field names, languages and texts in turn. */
export type PackedRanking = [
  id: string,
  counterCount: number,
  texts: string[],
  name: string,
  aliases: readonly string[],
  onBehalfOf: string | null,
  topics: readonly string[],
];

/** The rest of a claim as a page holds it: what the schema fills in by itself is left out. */
export type PackedDisplay = Record<string, unknown>;

/** Divide a claim into what ranking needs and what only display needs, each as a page holds it. */
export function packClaim(claim: Claim): { ranking: PackedRanking; display: PackedDisplay } {
  const { id, proposition, speaker, topics, ...rest } = claim;
  const { name, aliases, onBehalfOf, ...restOfSpeaker } = speaker;
  const texts = [proposition, ...proposition.paraphrases];
  const flat = texts.flatMap(({ lang, text }) => [lang, text]);
  const counterCount = claim.counterStatements.length;
  return {
    ranking: [id, counterCount, flat, name, aliases, onBehalfOf, topics],
    // Dropping from an object leaves an object.
    display: dropDefaults({ ...rest, speaker: restOfSpeaker }) as PackedDisplay,
  };
}

/** The record of a document in its page. */
export function readRanking(page: Uint8Array, doc: number): RankingRecord {
  // The page was packed by `packClaim`.
  const packed = readRecord(page, doc % PAGE_SIZE) as PackedRanking;
  const [id, counterCount, flat, name, aliases, onBehalfOf, topics] = packed;
  const texts = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    texts.push({ lang: flat[i] ?? "", text: flat[i + 1] ?? "" });
  }
  return { id, counterCount, texts, speaker: { name, aliases, onBehalfOf }, topics };
}

/** Put a document's claim together again from its two pages. */
export function readClaim(
  { ranking, display }: { ranking: Uint8Array; display: Uint8Array },
  doc: number,
): Claim {
  const { id, texts, speaker, topics } = readRanking(ranking, doc);
  // The page was packed by `packClaim`.
  const rest = readRecord(display, doc % DISPLAY_PAGE_SIZE) as PackedDisplay & { speaker?: object };
  const [main, ...paraphrases] = texts;
  const proposition = { ...main, paraphrases };
  return Claim.parse({
    ...rest,
    id,
    proposition,
    speaker: { ...rest.speaker, ...speaker },
    topics,
  });
}

/** What the schema fills in where it is missing, beside `null` and empty lists. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  rev: 1,
  status: "active",
  aspect: "proposition",
};

/** Leave out the schema's own defaults: half of a plain record. */
function dropDefaults(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(dropDefaults);
  const kept: Record<string, unknown> = {};
  for (const name in value) {
    // Plain objects of the schema: every name is their own.
    const field = (value as Record<string, unknown>)[name];
    if (field === null || field === DEFAULTS[name]) continue;
    if (typeof field !== "object") kept[name] = field;
    else if (!Array.isArray(field) || field.length > 0) kept[name] = dropDefaults(field);
  }
  return kept;
}
