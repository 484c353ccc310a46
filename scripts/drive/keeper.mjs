// Outlives a driver that is killed without warning: stdin closes when the driver is gone, and
// then the browser (argument 1) is ended and its throw-away profile (argument 2, or "") removed.
import { rmSync } from "node:fs";
import process from "node:process";

const [pidText, profileDir] = process.argv.slice(2);
const pid = Number(pidText);
const GRACE_MS = 1500;

// 0 would mean this process's whole group.
if (!(pid > 0)) throw new Error(`no process to keep: ${pidText}`);
process.stdin.resume();
process.stdin.on("close", async () => {
  end("SIGTERM");
  const deadline = Date.now() + GRACE_MS;
  while (isAlive() && Date.now() < deadline) await new Promise((done) => setTimeout(done, 50));
  end("SIGKILL");
  if (profileDir) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
});

function end(signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone, which is what is wanted.
  }
}

function isAlive() {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
