import { join } from "node:path";
import { BUILD_DIRS, buildExtension } from "./build/build-extension.ts";
import { ROOT, runTool, type ToolName } from "./run-tool.ts";
import { formatSizes, isWithin, measureBuild } from "./size-budget.ts";

/** One thing that is checked: returns what went wrong, or nothing, or a line worth showing. */
interface Step {
  name: string;
  run(): Promise<{ isOk: boolean; output: string }>;
}

/** Two lanes, for two cores: what is in one lane runs one after the other. */
const LANES: readonly (readonly Step[])[] = [
  [
    tool("format and lint", "biome", ["check", "--error-on-warnings", "."]),
    build("chromium"),
    build("firefox"),
    { name: "size budget", run: checkSizes },
    tool("dead code", "knip", ["--no-progress"]),
  ],
  [
    tool("types", "tsc", ["--noEmit"]),
    tool("unit tests and architecture", "vitest", ["run", "--project", "unit"]),
  ],
];

const startedAt = Date.now();
const results = await Promise.all(LANES.map(runLane));
const isClean = results.flat().every(Boolean);
const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
process.stdout.write(`\n${isClean ? "All clean" : "Not clean"} after ${seconds} s\n`);
process.exitCode = isClean ? 0 : 1;

async function runLane(steps: readonly Step[]): Promise<boolean[]> {
  const outcomes: boolean[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  return outcomes;
}

async function runStep({ name, run }: Step): Promise<boolean> {
  const start = Date.now();
  const { isOk, output } = await run();
  const time = `${((Date.now() - start) / 1000).toFixed(1)} s`.padStart(7);
  process.stdout.write(`${isOk ? "ok  " : "FAIL"} ${time}  ${name}\n`);
  if (!isOk || name === "size budget") process.stdout.write(`${indent(output)}\n`);
  return isOk;
}

function tool(name: string, command: ToolName, args: readonly string[]): Step {
  return { name, run: () => runTool(command, args) };
}

function build(browser: "chromium" | "firefox"): Step {
  const run = () =>
    buildExtension(browser).then(
      () => ({ isOk: true, output: "" }),
      (error: Error) => ({ isOk: false, output: error.message }),
    );
  return { name: `build for ${browser}`, run };
}

async function checkSizes(): Promise<{ isOk: boolean; output: string }> {
  const sizes = measureBuild(join(ROOT, BUILD_DIRS.chromium));
  return { isOk: sizes.every(isWithin), output: formatSizes(sizes) };
}

function indent(text: string): string {
  return text.trim().replace(/^/gm, "      ");
}
