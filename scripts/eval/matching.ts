import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IndexReader } from "../../lib/matching/index-reader.ts";
import { rankClaims } from "../../lib/matching/match-statement.ts";
import {
  findSets,
  indexOfClaims,
  readLines,
  type SetClaim,
  type SetQuery,
  toQuery,
} from "./matching-sets.ts";

/** Candidates compared when measuring: a match is among 8 of .61 of the debates, 20 of .65, 50 of .70. */
const DEPTH = 50;
/** Statements asked at a time, as many as a long page holds. */
const BATCH = 200;

/** Files of one measurement, one JSON value a line each. */
export interface MatchingRun {
  readonly claims: string;
  readonly queries: string | readonly string[];
  /** Written: `{id, tier, hits: [{id, score, tier}]}`, best first, the probability as score. */
  readonly out: string;
}

/** How many statements were asked, and how many got each tier. */
export interface MatchingTally {
  readonly queries: number;
  readonly same: number;
  readonly related: number;
}

/**
 * Match a file of statements against a file of claims and write the run.
 *
 * @throws Error if a file is missing or malformed.
 */
export async function evalMatching({ claims, queries, out }: MatchingRun): Promise<MatchingTally> {
  const reader = indexOfClaims(readLines<SetClaim>(claims));
  const files = typeof queries === "string" ? [queries] : queries;
  return writeRun(
    reader,
    files.flatMap((file) => readLines<SetQuery>(file)),
    out,
  );
}

/** Measure the development sets and print them beside the reference figures. */
export async function printMatchingTable(): Promise<void> {
  const sets = findSets();
  if (!sets) {
    console.log("matching: no measuring sets beside the project, nothing measured");
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), "says-who-eval-"));
  try {
    for (const name of ["politifact2b", "snopes2022"]) await measureSet(sets, name, scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  console.log(REFERENCE);
}

/** From the sets' own README, measured on their test splits and by folds. */
const REFERENCE = `reference  politifact2b  MAP@5 BM25 .376 (test), .480 (folds); reranker .553; R@P>=.95 .136 -> .401
reference  snopes2022    MAP@5 BM25 .866, reranker .876 (test)`;

async function measureSet(sets: string, name: string, scratch: string): Promise<void> {
  const folder = join(sets, name);
  const claims = join(folder, "claims.jsonl");
  const reader = indexOfClaims(readLines<SetClaim>(claims));
  const queries = join(folder, "queries-dev.jsonl");
  const negatives = ["agnews", "bbc"].map((file) => join(sets, "negatives", `${file}.jsonl`));
  const run = join(scratch, `${name}.jsonl`);
  const negativeRun = join(scratch, `${name}-negatives.jsonl`);
  const tally = await writeRun(reader, readLines<SetQuery>(queries), run);
  const missed = await writeRun(
    reader,
    negatives.flatMap((file) => readLines<SetQuery>(file)),
    negativeRun,
  );
  console.log(`\n${name}, development set: ${say(tally)}`);
  console.log(
    score(sets, [
      "--queries",
      queries,
      "--run",
      run,
      "--claims",
      claims,
      "--equiv",
      join(folder, "equiv.jsonl"),
    ]),
  );
  console.log(`${name}, sentences without a match: ${say(missed)}`);
}

function say({ queries, same, related }: MatchingTally): string {
  const perMille = (count: number): string => ((1000 * count) / queries).toFixed(2);
  return `${queries} statements, same ${same} (${perMille(same)} per 1,000), related ${related} (${perMille(related)})`;
}

function score(sets: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(sets, "score.mjs"), ...args], { encoding: "utf8" });
}

async function writeRun(
  reader: IndexReader,
  queries: readonly SetQuery[],
  out: string,
): Promise<MatchingTally> {
  const file = createWriteStream(out);
  const tally = { queries: queries.length, same: 0, related: 0 };
  for (let at = 0; at < queries.length; at += BATCH) {
    const batch = queries.slice(at, at + BATCH);
    const ranked = await rankClaims(batch.map(toQuery), reader, { depth: DEPTH, isThorough: true });
    batch.forEach(({ id }, index) => {
      const hits = (ranked[index] ?? []).map(({ record, decision }) => ({
        id: record.id,
        score: decision.probability,
        tier: decision.tier,
      }));
      const tier = hits[0]?.tier ?? null;
      if (tier !== null) tally[tier]++;
      file.write(`${JSON.stringify({ id, tier, hits })}\n`);
    });
  }
  file.end();
  await once(file, "finish");
  return tally;
}
