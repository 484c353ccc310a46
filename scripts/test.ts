import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowsers } from "./browsers/install-browser.ts";
import { buildExtension } from "./build/build-extension.ts";
import { runTool } from "./run-tool.ts";
import { addCounts, readCounts, type TestCounts } from "./test/read-counts.ts";

/** In this order: the quick ones first, and no two of them at a time on a small machine. */
const PROJECTS = ["unit", "browser", "e2e"] as const;
type Project = (typeof PROJECTS)[number];

const scratch = mkdtempSync(join(tmpdir(), "says-who-test-"));
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`says-who: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Run every test; returns the exit code and prints the sum as the last line. */
async function main(): Promise<number> {
  const { chromium, firefox } = ensureBrowsers(["chromium", "firefox"]);
  // What is found or downloaded here is what vitest's browser mode and the drivers use.
  process.env.CHROMIUM_PATH = chromium;
  process.env.FIREFOX_PATH = firefox;
  process.stderr.write("says-who: building the extension for both browsers ...\n");
  await Promise.all([buildExtension("chromium"), buildExtension("firefox")]);

  const counts: TestCounts[] = [];
  for (const project of PROJECTS) counts.push(await runProject(project));
  const { passed, failed } = addCounts(counts);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** Run one project. One that runs no test, or breaks outside its tests, counts as one failure. */
async function runProject(project: Project): Promise<TestCounts> {
  const file = join(scratch, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const run = await runTool("vitest", ["run", "--project", project, ...reporters], "stderr");
  const counts = readCounts(readReport(file));
  const hasBroken = counts.failed === 0 && (!run.isOk || counts.passed === 0);
  if (hasBroken) process.stderr.write(`says-who: the ${project} tests did not run properly.\n`);
  return hasBroken ? { ...counts, failed: 1 } : counts;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // vitest ended before it wrote one, which counts as a failure
  }
}
