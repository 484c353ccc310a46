import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNode } from "./run-tool.ts";

const FOLDER = join(ROOT, "bench");

/**
 * Run every benchmark in turn, never two at a time: each wants the machine for itself. Names come
 * first; from the first flag on, everything is the benchmarks' own.
 */
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
const words = process.argv.slice(2);
const flagAt = words.findIndex((word) => word.startsWith("-"));
const wanted = flagAt < 0 ? words : words.slice(0, flagAt);
const flags = words.slice(wanted.length);
const chosen = files.filter((name) => wanted.length === 0 || wanted.includes(name.slice(0, -3)));
if (chosen.length === 0) {
  process.stderr.write(`says-who: bench/ has ${files.join(", ")}; none was run.\n`);
  process.exitCode = 1;
}
for (const name of chosen) {
  process.stderr.write(`\n== ${name}\n`);
  const { isOk } = await runNode([join(FOLDER, name), ...flags], "inherit");
  if (!isOk) process.exitCode = 1;
}
