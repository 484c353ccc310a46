import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "./run-tool.ts";

const KB = 1_000;

interface Part {
  name: string;
  /** The file in a build that starts this part. */
  entry: RegExp;
  budgetBytes: number;
}

/** What a reader downloads and a page carries; an entry counts with every chunk it imports. */
const PARTS: readonly Part[] = [
  { name: "content script", entry: /^content-script\.js$/, budgetBytes: 30 * KB },
  { name: "background", entry: /^background\.js$/, budgetBytes: 130 * KB },
  { name: "popup", entry: /^chunks\/popup-[^/]*\.js$/, budgetBytes: 60 * KB },
];

/** One part's size against its budget. */
export interface PartSize {
  name: string;
  /** gzip, with everything the part imports; `undefined` if the build has no such part. */
  bytes: number | undefined;
  budgetBytes: number;
}

/** Measure the parts of one build folder. */
export function measureBuild(folder: string): PartSize[] {
  const files = listScripts(folder);
  return PARTS.map(({ name, entry, budgetBytes }) => {
    const start = files.find((file) => entry.test(file));
    const bytes = start === undefined ? undefined : gzipSize(folder, reachableFrom(folder, start));
    return { name, bytes, budgetBytes };
  });
}

/** One line a part: its size, its budget, and whether it fits. A missing part does not fit. */
export function formatSizes(sizes: readonly PartSize[]): string {
  return sizes
    .map((size) => {
      const kb = size.bytes === undefined ? "missing" : `${(size.bytes / KB).toFixed(1)} kB`;
      const verdict = isWithin(size) ? "ok" : "OVER";
      return `${size.name.padEnd(16)}${kb.padStart(10)} of ${size.budgetBytes / KB} kB  ${verdict}`;
    })
    .join("\n");
}

/** Whether a part is there and fits its budget. */
export function isWithin({ bytes, budgetBytes }: PartSize): boolean {
  return bytes !== undefined && bytes <= budgetBytes;
}

function listScripts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js"));
}

function reachableFrom(folder: string, start: string): string[] {
  const found = new Set([start]);
  for (const file of found) {
    const source = readFileSync(join(folder, file), "utf8");
    for (const [, path = ""] of source.matchAll(
      /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
    )) {
      const target = join(file, "..", path).replaceAll("\\", "/");
      if (existsSync(join(folder, target))) found.add(target);
    }
  }
  return [...found];
}

function gzipSize(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

if (import.meta.main) {
  const sizes = measureBuild(join(ROOT, ".output/chrome-mv3"));
  process.stdout.write(`${formatSizes(sizes)}\n`);
  process.exitCode = sizes.every(isWithin) ? 0 : 1;
}
