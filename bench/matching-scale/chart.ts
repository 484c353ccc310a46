import { type Figures, spread } from "./measure.ts";
import { ENGINE_NAMES } from "./report.ts";

const [WIDTH, LABEL, BAR, GAP] = [760, 250, 11, 14];
/** The axis is logarithmic: from 10 ms to 100 s. */
const [FIRST_MS, LAST_MS] = [10, 100_000];

/** Cold and warm times of every engine as bars on a logarithmic axis. */
export function drawChart(figures: readonly Figures[]): string {
  const rowHeight = 2 * BAR + GAP;
  const height = 60 + figures.length * rowHeight;
  const rows = figures.map((each, index) => drawRow(each, 40 + index * rowHeight));
  const ticks = [10, 100, 1_000, 10_000, 100_000].map((ms) => drawTick(ms, height));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img"
  aria-label="Time to look up 40 statements, cold and warm, on a logarithmic axis"
  font-family="system-ui, sans-serif" font-size="12">
<style>
text { fill: #333 } .cold { fill: #4a6fa5 } .warm { fill: #c98b2b } line { stroke: #ccc }
@media (prefers-color-scheme: dark) { text { fill: #ddd } line { stroke: #555 } }
</style>
<rect class="cold" x="${LABEL}" y="6" width="11" height="11"/><text x="${LABEL + 16}" y="16">cold</text>
<rect class="warm" x="${LABEL + 70}" y="6" width="11" height="11"/><text x="${LABEL + 86}" y="16">warm</text>
${ticks.join("\n")}
${rows.join("\n")}
</svg>
`;
}

function drawRow({ engine, claimCount, browser, coldMs, warmMs }: Figures, top: number): string {
  const name = `${ENGINE_NAMES[engine]}, ${claimCount.toLocaleString("en")}`;
  const where = browser === "firefox" ? " (Firefox)" : "";
  return [
    `<text x="${LABEL - 8}" y="${top + BAR + 4}" text-anchor="end">${name}${where}</text>`,
    drawBar("cold", spread(coldMs).p50, top),
    drawBar("warm", spread(warmMs).p50, top + BAR),
  ].join("\n");
}

function drawBar(kind: "cold" | "warm", ms: number, top: number): string {
  const width = Math.max(1, xOf(ms) - LABEL);
  return (
    `<rect class="${kind}" x="${LABEL}" y="${top}" width="${width.toFixed(1)}" height="${BAR - 1}"/>` +
    `<text x="${(LABEL + width + 4).toFixed(1)}" y="${top + 9}" font-size="10">${toTime(ms)}</text>`
  );
}

function drawTick(ms: number, height: number): string {
  const x = xOf(ms).toFixed(1);
  return (
    `<line x1="${x}" x2="${x}" y1="32" y2="${height - 18}"/>` +
    `<text x="${x}" y="${height - 5}" text-anchor="middle" font-size="10">${toTime(ms)}</text>`
  );
}

function xOf(ms: number): number {
  const share = Math.log(Math.max(ms, FIRST_MS) / FIRST_MS) / Math.log(LAST_MS / FIRST_MS);
  return LABEL + share * (WIDTH - LABEL - 60);
}

function toTime(ms: number): string {
  return ms < 1_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1_000).toPrecision(2)} s`;
}
