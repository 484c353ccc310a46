import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../scripts/run-tool.ts";
import type { RecallCounts } from "./bundled/asks.ts";
import { drawChart } from "./chart.ts";
import { type Figures, spread } from "./measure.ts";

const DOCS = join(ROOT, "docs");
const PAGE = join(DOCS, "benchmarks.md");
const CHART = join(DOCS, "benchmarks/matching.svg");
const RECORD = join(DOCS, "benchmarks/matching.json");

/** How the engines are called in print. */
export const ENGINE_NAMES = {
  ours: "Says Who",
  minisearch: "minisearch",
  tokens: "Dexie tokens",
} as const;

const HEAD = [
  "list",
  "kept by",
  "browser",
  "install",
  "disk, B/claim",
  "cold, ms",
  "warm p50 / p95, ms",
  "heap, MB",
  "recall@5 (every term, all compared)",
  "during an install p95, ms",
  "CPU pressure",
];

/** The figures as a Markdown table. */
export function formatTable(figures: readonly Figures[]): string {
  return [HEAD, HEAD.map(() => "---"), ...figures.map(toCells)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/**
 * Put the figures into docs/benchmarks.md, in the place of older ones of the same engine, list and
 * browser; those of other runs stay.
 */
export function writeReport(figures: readonly Figures[]): void {
  const key = ({ engine, size, browser }: Figures) => `${engine} ${size} ${browser}`;
  const fresh = new Set(figures.map(key));
  const kept = readRecord().filter((each) => !fresh.has(key(each)));
  const all = [...kept, ...figures].sort(byPlace);
  mkdirSync(join(DOCS, "benchmarks"), { recursive: true });
  writeFileSync(RECORD, toRecord(all));
  writeFileSync(CHART, drawChart(all));
  const page = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "# Benchmarks\n";
  writeFileSync(PAGE, withSection(page, toSection(all)));
}

function readRecord(): Figures[] {
  // We wrote it ourselves.
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, "utf8")) as Figures[]) : [];
}

/** One measurement a line, so that a new one shows as one; digits that say nothing are cut. */
function toRecord(figures: readonly Figures[]): string {
  const round = (_: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 100) / 100 : value;
  const lines = figures.map((each) => JSON.stringify(each, round));
  return `[\n${lines.join(",\n")}\n]\n`;
}

function toCells(figures: Figures): string[] {
  const { coldMs, warmMs, meanwhileMs, recall, heapBytes, claimCount } = figures;
  const [warm, meanwhile] = [spread(warmMs), meanwhileMs.length > 0 ? spread(meanwhileMs) : null];
  return [
    `${claimCount.toLocaleString("en")} claims`,
    ENGINE_NAMES[figures.engine],
    figures.version,
    `${(figures.installMs / 1_000).toFixed(1)} s`,
    (figures.diskBytes / claimCount).toFixed(0),
    `${spread(coldMs).p50.toFixed(0)} (${Math.min(...coldMs).toFixed(0)}-${Math.max(...coldMs).toFixed(0)})`,
    `${warm.p50.toFixed(0)} / ${warm.p95.toFixed(0)}`,
    heapBytes === undefined ? "" : (heapBytes / 1e6).toFixed(1),
    recall ? toRecall(recall) : "",
    meanwhile ? meanwhile.p95.toFixed(0) : "",
    figures.pressure === undefined ? "" : `${(100 * figures.pressure).toFixed(0)} %`,
  ];
}

function toRecall({ asked, ours, everyTerm, thorough }: RecallCounts): string {
  return `${share(ours, asked)} (${share(everyTerm, asked)}, ${share(thorough, asked)})`;
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3).replace(/^0/, "");
}

function toSection(figures: readonly Figures[]): string {
  return `## Matching

40 statements of a news page looked up in a list, as a content script waits for them. Headless, in the
background of an extension; ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), shared with other
work: the ratios within one size tell more than the milliseconds. \`npm run bench -- matching-scale\`.

${formatTable(figures)}

![Time to look up 40 statements](benchmarks/matching.svg)

- **cold**: the worker killed, its store closed for three seconds; median (fastest-slowest), starting the
  worker included. **warm**: other statements every time. **heap**: what a page and 25 more leave behind.
- **recall@5**: debate statements of politifact2b whose own claim is among the first five; in brackets
  where every term in at most 5 % of the claims opens candidates, not the rarest only, and where moreover
  candidates with next to nothing in common are compared too.
- **CPU pressure**: share of the run in which something on the machine waited for a core.
- **during an install**: pages checked one after the other while the list is being replaced.
- 10,000 and 100,000 claims are real entries (politifact2b, snopes2022, then articles of 30 languages), whole
  records. The million has 119,857 real ones; the rest are copies of them with a quarter of the words
  replaced by words from anywhere in the entries, 1.2 % by made-up words, and digits changed.
- minisearch 7.2.0 with a stop list, its index serialised into IndexedDB and restored when first asked.
  Dexie tokens: one row a claim, stems in a multi-entry index.
`;
}

/** The page with its section on matching replaced, or added at the end. */
function withSection(page: string, section: string): string {
  const start = page.search(/^## Matching$/m);
  if (start < 0) return `${page.trimEnd()}\n\n${section}`;
  const rest = page.slice(start + 3).search(/^## /m);
  return page.slice(0, start) + section + (rest < 0 ? "" : `\n${page.slice(start + 3 + rest)}`);
}

function byPlace(a: Figures, b: Figures): number {
  const names = Object.keys(ENGINE_NAMES);
  return (
    a.claimCount - b.claimCount ||
    a.browser.localeCompare(b.browser) ||
    names.indexOf(a.engine) - names.indexOf(b.engine)
  );
}
