import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { BUILD_DIRS } from "../../scripts/build/build-extension.ts";
import { bundleScript } from "../../scripts/build/bundle-script.ts";
import { ROOT } from "../../scripts/run-tool.ts";
import { formatRow, judge } from "./format.ts";

const KB = 1_000;
const BARS = { engine: 40 * KB, model: 320 * KB };

/** The grammar of languages with a freer word order than English, which never calls it. */
const FREE_ORDER = /\/free-order\//;

/** Phrases of the engine's that no minifier can change. */
const TELLTALES = ["the model file is cut short", "expected a model file"];

/** Weigh what the package carries for English, and look for it where it does not belong. */
export async function measureSizes(): Promise<void> {
  const built = (file: string) => readFileSync(join(ROOT, BUILD_DIRS.chromium, file));
  const entry = join(import.meta.dirname, "bundled/package.ts");
  const whole = await bundleScript(entry, { name: "engine", external: [/^zod/] });
  const english = await bundleScript(entry, {
    name: "engine",
    external: [/^zod/],
    without: FREE_ORDER,
  });
  print("\nSizes");
  const pack = gzipSync(built("languages/en.json")).length;
  weigh(
    "engine as English runs it, with its pack, gzip",
    gzipSync(english).length + pack,
    BARS.engine,
  );
  const grammar = gzipSync(whole).length - gzipSync(english).length;
  print(formatRow("grammar of the nine other languages, gzip", `${(grammar / KB).toFixed(1)} kB`));
  weigh("model, brotli", brotliCompressSync(built("models/en.bin")).length, BARS.model);
  for (const file of ["background.js", "content-script.js"]) {
    const script = built(file).toString();
    const found = TELLTALES.filter((phrase) => script.includes(phrase)).length;
    print(formatRow(`engine's phrases in ${file}`, `${found} of ${TELLTALES.length}`));
  }
}

function weigh(name: string, bytes: number, bar: number): void {
  const note = `bar ${bar / KB} kB, ${judge(bytes <= bar)}`;
  print(formatRow(name, `${(bytes / KB).toFixed(1)} kB`, note));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
