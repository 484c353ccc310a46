import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SPEAKER_PREFERENCE } from "../../lib/matching/match-statement.ts";
import { type LogisticFit, logOddsOf } from "./logistic.ts";
import { type Collected, type LabelledPair, transcriptOf } from "./matching-examples.ts";

const FOLDS = 5;
/** Log-odds above which no conflicting pair comes; as `CONFLICT_CAP` of lib/matching/decide.ts. */
const CAP = Math.log(0.45 / 0.55);

interface Scored {
  readonly pair: LabelledPair;
  readonly logOdds: number;
  readonly rank: number;
}

/**
 * Measure by folds over transcripts and articles: every statement is scored by weights that were
 * learned without its transcript, with the sets' gold and the judged pairs as what is right.
 */
export function measureByFolds(
  { pairs, politifact }: Collected,
  learn: (pairs: readonly LabelledPair[]) => LogisticFit,
  sets: string,
): void {
  const scored = new Map<string, Scored[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(pairs.filter((pair) => foldOf(pair) !== fold));
    for (const pair of pairs) {
      const isMeasured = foldOf(pair) === fold && !pair.kind.startsWith("small");
      if (!isMeasured) continue;
      const raw = logOddsOf(model, pair.features);
      const logOdds = pair.isBarred ? Math.min(raw, CAP) : raw;
      const rank = logOdds + (pair.isSameSpeaker ? SPEAKER_PREFERENCE : 0);
      const known = scored.get(pair.queryId) ?? [];
      known.push({ pair, logOdds, rank });
      scored.set(pair.queryId, known);
    }
  }
  for (const hits of scored.values()) hits.sort((a, b) => b.rank - a.rank);
  const all = [...scored.values()];
  const debates = all.filter(([first]) => first?.pair.kind === "debate");
  console.log(scoreRun(debates, politifact.labels, sets));
  sayNews(all.filter(([first]) => first?.pair.kind === "news").flatMap(([first]) => first ?? []));
  for (const kind of ["debate", "post", "news", "negative"] as const) {
    const tops = all.flatMap(([first]) => (first?.pair.kind === kind ? [first] : []));
    console.log(`${kind}: expected calibration error ${calibrationError(tops).toFixed(3)}`);
  }
}

/** The same for all statements of a transcript or article; posts stand alone. */
function foldOf({ queryId, kind }: LabelledPair): number {
  const source = kind.endsWith("news") ? queryId.replace(/:[^:]*$/, "") : transcriptOf(queryId);
  let hash = 0;
  for (const sign of source) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) % FOLDS;
}

function scoreRun(
  debates: readonly (readonly Scored[])[],
  labels: Collected["politifact"]["labels"],
  sets: string,
): string {
  const scratch = mkdtempSync(join(tmpdir(), "says-who-folds-"));
  const [queries, run] = [join(scratch, "queries"), join(scratch, "run")];
  const ids = debates.map(([first]) => first?.pair.queryId ?? "");
  const gold = (id: string) =>
    [...(labels.get(id) ?? [])].filter(([, label]) => label === 2).map(([claim]) => claim);
  writeLines(
    queries,
    ids.map((id) => ({ id, gold: gold(id) })),
  );
  const toHit = ({ pair, logOdds }: Scored) => ({ id: pair.claimId, score: toChance(logOdds) });
  writeLines(
    run,
    debates.map((hits, at) => ({ id: ids[at], hits: hits.map(toHit) })),
  );
  const equiv = join(sets, "politifact2b/equiv.jsonl");
  const args = [join(sets, "score.mjs"), "--queries", queries, "--run", run, "--equiv", equiv];
  try {
    return execFileSync(process.execPath, args, { encoding: "utf8" });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function sayNews(tops: readonly Scored[]): void {
  const labels = tops.toSorted((a, b) => b.logOdds - a.logOdds).map(({ pair }) => pair.label);
  const among = (count: number, least: number) =>
    labels.slice(0, count).filter((label) => label >= least).length;
  let recalled = 0;
  labels.forEach((label, at) => {
    const hits = among(at + 1, 2);
    if (label === 2 && hits / (at + 1) >= 0.9) recalled = hits;
  });
  console.log(
    `news by probability: same ${among(10, 2)} of 10, ${among(20, 2)} of 20; same or related ${among(30, 1)} of 30; ${recalled} at a precision of .9`,
  );
}

/** Mean gap between probability and share of right ones, over ten bins of the best hits. */
function calibrationError(tops: readonly Scored[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, right: 0 }));
  for (const { logOdds, pair } of tops) {
    const chance = toChance(logOdds);
    const bin = bins[Math.min(9, Math.floor(chance * 10))];
    if (!bin) continue;
    bin.count++;
    bin.said += chance;
    bin.right += pair.label === 2 ? 1 : 0;
  }
  return bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / tops.length;
}

function toChance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function writeLines(path: string, values: readonly unknown[]): void {
  writeFileSync(path, values.map((value) => JSON.stringify(value)).join("\n"));
}
