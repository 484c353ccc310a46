import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DOCUMENT = join(import.meta.dirname, "../../docs/publishing.md");

export interface Nginx extends AsyncDisposable {
  /** `http://127.0.0.1:port/`. */
  origin: string;
}

/**
 * Run nginx with the recipe of docs/publishing.md on loopback, without its encryption.
 *
 * @param nginx The server's executable.
 * @param root The folder to serve.
 */
export async function runNginx(nginx: string, root: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "says-who-nginx-"));
  const port = await findPort();
  writeFileSync(join(folder, "nginx.conf"), configure(folder, { port, root }));
  const child = spawn(nginx, ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", 2, 2],
  });
  const origin = `http://127.0.0.1:${port}/`;
  await waitFor(origin, child);
  return {
    origin,
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await new Promise((resolve) => child.once("exit", resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

function configure(folder: string, { port, root }: { port: number; root: string }): string {
  const recipe = /```nginx\n(.*?)```/s.exec(readFileSync(DOCUMENT, "utf8"))?.[1] ?? "";
  const local = recipe
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/ssl_certificate\w* .*;\n/g, "")
    .replace("root /srv/lists;", `root ${root};`);
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`);
  return [
    "daemon off;",
    // A worker that gives up root's rights could not read a folder that is only its maker's.
    process.getuid?.() === 0 ? "user root;" : "",
    `pid ${join(folder, "nginx.pid")};`,
    "events {}",
    `http { access_log off; ${temporary.join(" ")}\n${local}\n}`,
  ].join("\n");
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server listening on a port has an AddressInfo; a string is for pipes only.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitFor(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null)
      throw new Error(`expected nginx to run, it ended: ${child.exitCode}`);
    if (await fetch(origin).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("expected nginx to answer within 10 s");
}
