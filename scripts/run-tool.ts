import { spawn } from "node:child_process";
import { join } from "node:path";

/** The project's own folder, absolute. */
export const ROOT = join(import.meta.dirname, "..");

/** Each tool's script in its package: run by this Node, no shell and no PATH involved. */
const TOOLS = {
  biome: "@biomejs/biome/bin/biome",
  knip: "knip/bin/knip.js",
  tsc: "typescript/bin/tsc",
  vitest: "vitest/vitest.mjs",
  wxt: "wxt/bin/wxt.mjs",
} as const;
export type ToolName = keyof typeof TOOLS;

/** Where its words go: collected, to stderr (stdout belongs to results), or as they are. */
export type Showing = "quiet" | "stderr" | "inherit";

/** How a tool's run ended. */
export interface ToolRun {
  isOk: boolean;
  /** Its stdout and stderr as they came; empty when they were shown while it ran. */
  output: string;
  ms: number;
}

/** Run one of the project's tools. */
export async function runTool(
  name: ToolName,
  args: readonly string[],
  show: Showing = "quiet",
): Promise<ToolRun> {
  return runNode([join(ROOT, "node_modules", TOOLS[name]), ...args], show);
}

/** Run a script of ours or a tool's with this Node, in the project's folder. */
export async function runNode(args: readonly string[], show: Showing = "quiet"): Promise<ToolRun> {
  const start = Date.now();
  const target = { quiet: "pipe", stderr: 2, inherit: "inherit" } as const;
  // Collected words are shown later, indented or in an error: no colours in them.
  const env = show === "quiet" ? { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } : process.env;
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ["ignore", target[show], show === "inherit" ? 2 : target[show]],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { isOk: code === 0, output, ms: Date.now() - start };
}
