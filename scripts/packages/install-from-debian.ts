import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether packages can be installed here without asking anybody. */
export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Install packages with apt-get; whether it worked is seen by looking again. */
export function installFromDebian(packages: readonly string[]): void {
  say(`installing ${packages.join(" and ")} with apt-get, about a minute ...`);
  runInstaller("apt-get", ["update", "-qq"]);
  runInstaller("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

/** Run an installer with its words on stderr; whether it worked is seen by looking again. */
export function runInstaller(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) say(`${command} did not succeed${error ? `: ${error.message}` : ""}.`);
}

/** A sentence for whoever waits; stdout belongs to results. */
export function say(sentence: string): void {
  process.stderr.write(`says-who: ${sentence}\n`);
}
