// Runs before every npm script, on whatever Node the machine has and before anything is
// installed: plain JavaScript, no dependencies, and not a word on stdout (`--json` owns it).
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LEAST_NODE = 22;
const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");

if (!isInstalled()) install();
requireNode();

function isInstalled() {
  const receipt = join(modules, ".package-lock.json");
  if (!existsSync(receipt)) return false;
  return statSync(receipt).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

function install() {
  say("installing the packages pinned in package-lock.json (npm ci) ...");
  // Inside an npm script npm names itself; running that file needs no shell, also on Windows.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const { status, error } = spawnSync(command, [...first, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    // What npm says about packages belongs on stderr.
    stdio: ["ignore", 2, 2],
    shell: command === "npm" && process.platform === "win32",
  });
  if (status === 0) return;
  fail(`npm ci failed${error ? ` (${error.message})` : ""}; the lines above say why.`);
}

function requireNode() {
  const own = join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node");
  const command = existsSync(own) ? own : process.execPath;
  const { stdout } = spawnSync(command, ["--version"], {
    encoding: "utf8",
    shell: command.endsWith(".cmd"),
  });
  const major = Number(/^v(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
  if (major >= LEAST_NODE) return;
  fail(
    `Says Who is built with Node ${LEAST_NODE} or newer; this machine runs ${process.version} and npm ` +
      "offers no Node package for its platform. Install a newer Node from https://nodejs.org and try again.",
  );
}

function say(sentence) {
  process.stderr.write(`says-who: ${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}
