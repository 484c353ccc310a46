import { existsSync, readFileSync, realpathSync } from "node:fs";
import type { Claim } from "../../lib/claim/claim.ts";
import type { IndexReader } from "../../lib/matching/index-reader.ts";
import { addLanguage } from "../../lib/matching/languages/find-language.ts";
import { PACKAGED_MATCHING_LANGUAGES } from "../../lib/matching/languages/packaged/index.ts";
import type { MatchQuery } from "../../lib/matching/match-statement.ts";
import { createMemoryIndex } from "../../lib/matching/memory-index.ts";

/** A claim as the measuring sets write it. */
export interface SetClaim {
  readonly id: string;
  readonly text?: string;
  readonly title?: string;
  readonly speaker?: string;
  readonly lang?: string;
}

/** A statement as the measuring sets write it; `gold` names the claims it repeats. */
export interface SetQuery {
  readonly id: string;
  readonly text: string;
  readonly gold?: readonly string[];
  readonly speaker?: string;
  /** BCP 47; English where it is not said. */
  readonly lang?: string;
}

/** A pair judged by reading: 2 the same claim, 1 related, 0 neither. */
export interface SetJudgment {
  readonly id: string;
  readonly claim: string;
  readonly label: 0 | 1 | 2;
}

// Whoever reads a set indexes it or asks for its claims.
for (const data of PACKAGED_MATCHING_LANGUAGES) addLanguage(data);

/** Topics are short; a set's headline is cut to fit. */
const MAX_TOPIC = 100;

/**
 * Read a file of one JSON value a line.
 *
 * @throws Error if the file is missing or a line is no JSON.
 */
export function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  // The caller names the set's own line format; the sets are documented beside the files.
  return lines.map((line) => JSON.parse(line) as T);
}

/** Where the measuring sets lie, or `undefined` on machines without them. */
export function findSets(): string | undefined {
  const path = new URL("../../../shared/eval/matching/", import.meta.url).pathname;
  // The scorer knows itself by its real path only.
  return existsSync(path) ? `${realpathSync(path)}/` : undefined;
}

/** An index of one set's claims in memory. */
export function indexOfClaims(claims: readonly SetClaim[]): IndexReader {
  return createMemoryIndex([{ listId: "set", claims: claims.map(toClaim) }]);
}

/** A set's claim in our own shape; its headline counts as a topic. */
export function toClaim({ id, text, title, speaker, lang = "en" }: SetClaim): Claim {
  const proposition = text || title || "";
  return {
    id,
    rev: 1,
    status: "active",
    proposition: { lang, text: proposition, paraphrases: [] },
    speaker: { name: speaker ?? "Unknown", aliases: [], role: null, onBehalfOf: null, sameAs: [] },
    utterances: [],
    counterStatements: [],
    topics: title && text ? [title.slice(0, MAX_TOPIC)] : [],
    provenance: { addedBy: null, addedAt: null, importedFrom: null },
  };
}

/** A set's statement as a query; addresses and handles of posts are taken out. */
export function toQuery({ text, speaker, lang = "en" }: SetQuery): MatchQuery {
  return { text: cleanPost(text), lang, voice: "attributed", source: speaker ?? null };
}

/** A post's words: no addresses, no signature, hash tags as words. */
function cleanPost(text: string): string {
  return text
    .replace(/\s+[—–-]\s*[^—–]{1,60}?\s*\(@\w+\)[^()]{0,30}$/, "")
    .replace(/pic\.twitter\.com\/\S+|https?:\/\/\S+/g, " ")
    .replace(/[#@](\w+)/g, (_, tag: string) => tag.replace(/_|(?<=[a-z])(?=[A-Z])/g, " "))
    .trim();
}
