import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runListCommand } from "../../cli/list.ts";
import { runTeamCommand } from "../../cli/team.ts";
import { openNatsLog } from "../../lib/replication/nats-log.ts";
import { toClaimKey } from "../../lib/replication/op.ts";
import { toOps } from "../../lib/replication/view.ts";
import { ensureNats } from "../../scripts/servers/ensure-nats.ts";
import { claimsOf } from "../unit/feed/publisher.ts";
import { findPort, runAt, signInAs, startTeamServer, type TeamServer } from "./team-server.ts";

const executable = ensureNats();

let server: TeamServer;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "says-who-team-commands-"));
  if (executable) server = await startTeamServer("roads");
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

/** What a command says that cannot run on. */
async function serve(...args: string[]): Promise<string> {
  const tools = { clock: Date.now, say: () => {}, signal: AbortSignal.timeout(20_000) };
  const { lines, code } = await runTeamCommand(["serve", ...args], tools);
  expect(code).toBeGreaterThan(0);
  return lines.join("\n");
}

describe.skipIf(!executable)("npm run team", () => {
  it("keeps private keys to their owner", () => {
    const mode = (name: string) => statSync(join(server.folder, name)).mode & 0o777;

    expect(mode("keys.json")).toBe(0o600);
    expect(statSync(server.folder).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(server.folder, "README.txt"), "utf8")).toMatch(/Back up keys\.json/);
  });

  it("prints no private key, save the one that is invited", async () => {
    const keys = JSON.parse(readFileSync(join(server.folder, "keys.json"), "utf8"));
    const access = await server.invite("roads", "lea");

    const { lines } = await server.run("members");

    const written = ["members.json", "server.json", "access.conf", "nats.conf", "nats.log"].map(
      (name) => readFileSync(join(server.folder, name), "utf8"),
    );
    for (const seed of [keys.operator, keys.system, keys.account, access.seed]) {
      expect([...server.said, ...lines, ...written].join("\n")).not.toContain(seed);
    }
  });

  it("says how the server and its lists are", async () => {
    const { lines } = await server.run("status");

    expect(lines[0]).toMatch(/^says-who: nats-server \d+\.\d+\.\d+, up \d+\.\d h, /);
    expect(lines[1]).toMatch(/^roads: “The roads list”, \d+ edits, \d+\.\d MB, 1x, \d+ members$/);
  });

  it("gives an invite as a link that goes to no server", async () => {
    const page = "chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html";

    const { lines } = await server.run("invite", "roads", "lin", "--link", page);

    expect(lines.at(-1)).toMatch(
      /^chrome-extension:\/\/[a-p]{32}\/options\.html#team=swteam1\.\d+\./,
    );
  });

  it.each([
    ["a list twice", ["create", "roads"], /there is a list of this name/],
    ["a name twice", ["invite", "roads", "lea"], /has that name \(lea, editor\)/],
    ["an unknown list", ["invite", "rods", "tim"], /no list of this name. The server has: roads/],
    ["revoking nobody", ["revoke", "roads", "tim"], /Nobody on this list has that name \(tim\)/],
    ["more copies than servers", ["create", "safe", "--replicas", "3"], /the server refuses/],
  ])("names the fault in %s", async (_what, args, why) => {
    const { lines, code } = await server.run(...args);

    expect(code).toBe(1);
    expect(lines.join("\n")).toMatch(why);
  });

  it("publishes what the log adds up to, for new members to start from", async () => {
    const access = await server.invite("roads", "pat");
    const log = openNatsLog(await signInAs(access), access);
    for (const [index, claim] of claimsOf(3).entries()) {
      for (const op of toOps({ claim: undefined, base: 0 }, claim, "test")) {
        const claimKey = toClaimKey(claim.id);
        await log.append({ opId: `publish-${index}`, claimKey, payload: op });
      }
    }
    const last = await log.last();
    await log.close();
    const seq = last.ok ? last.value : -1;
    await runListCommand(["keygen", join(scratch, "keys")]);

    const { lines, code } = await server.run(
      ...["publish", "roads", "--to", join(scratch, "site")],
      ...["--key", join(scratch, "keys/online.key"), "--at", "https://lists.example/roads/"],
    );

    expect(code).toBe(0);
    expect(lines[0]).toBe("Edition 1: 3 claims added, 0 changed, 0 removed.");
    expect(lines.at(-2)).toMatch(`the log up to edit ${seq}.`);
    const key = JSON.parse(readFileSync(join(scratch, "keys/root.key"), "utf8")).publicKey;
    const verified = await runListCommand(["verify", `${join(scratch, "site")}#ed25519=${key}`]);
    expect(verified.lines[0]).toBe("The roads list: edition 1, 3 claims, 0 that cannot be read.");
    const next = await server.invite("roads", "new");
    const address = `https://lists.example/roads/#ed25519=${key}`;
    expect(next.snapshot).toEqual({ address, seq });
  });
});

describe.skipIf(!executable)("npm run team -- serve", () => {
  it("says that a port is taken", async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, "127.0.0.1", resolve));
    const { port } = busy.address() as AddressInfo; // a string is for pipes only

    const said = await serve("--folder", join(scratch, "busy"), "--port", `${port}`);

    busy.close();
    expect(said).toMatch(`127.0.0.1, port ${port}: another program has it`);
    expect(existsSync(join(scratch, "busy"))).toBe(false);
  });

  it("does not start a second server on a folder that is in use", async () => {
    const [port, wsPort] = [await findPort(), await findPort()];

    const said = await serve(
      ...["--folder", server.folder, "--port", `${port}`, "--ws-port", `${wsPort}`],
    );

    expect(said).toMatch(/in use/);
    expect((await server.run("status")).code).toBe(0);
  });

  it("starts on the folder of a server that was killed", async () => {
    const killed = await startTeamServer("roads");
    const access = await killed.invite("roads", "ann");
    const pid = Number(readFileSync(join(killed.folder, "nats.pid"), "utf8"));
    const ended = killed.ended();

    process.kill(pid, "SIGKILL");

    expect((await ended).lines[0]).toBe("nats-server ended:");
    await killed.start();
    await (await signInAs(access)).close();
    await killed[Symbol.asyncDispose]();
  });

  it("does not touch a folder of other files", async () => {
    const folder = mkdtempSync(join(scratch, "other-"));
    writeFileSync(join(folder, "letter.txt"), "Dear Ann");
    const ports = ["--port", `${await findPort()}`, "--ws-port", `${await findPort()}`];

    const said = await serve("--folder", folder, ...ports);

    expect(said).toMatch(/it holds other files/);
    expect(readFileSync(join(folder, "letter.txt"), "utf8")).toBe("Dear Ann");
  });

  it.each([
    [
      "keys that are missing",
      (folder: string) => rmSync(join(folder, "keys.json")),
      /keys\.json is missing/,
    ],
    [
      "another server's keys",
      (folder: string) => copyFileSync(join(server.folder, "keys.json"), join(folder, "keys.json")),
      /belongs to another server/,
    ],
    [
      "a file cut short",
      (folder: string) => writeFileSync(join(folder, "members.json"), '{"v":1,'),
      /members\.json, the file: this is not what belongs here/,
    ],
  ])("says so of %s", async (_what, damage, why) => {
    const folder = mkdtempSync(join(scratch, "damaged-"));
    const made = ["--join", "nats://127.0.0.1:9", "--address", "wss://team.example"];
    await runAt(folder, ["prepare", ...made]);
    damage(folder);
    const ports = ["--port", `${await findPort()}`, "--ws-port", `${await findPort()}`];

    expect(await serve("--folder", folder, ...ports)).toMatch(why);
  });

  it.each([
    ["beyond this machine without encryption", ["--host", "0.0.0.0"], /without encryption/],
    ["half a certificate", ["--tls-cert", "a.pem"], /belong together/],
    [
      "a certificate that is not there",
      ["--tls-cert", "a.pem", "--tls-key", "b.pem"],
      /no such file/,
    ],
    ["an address without encryption", ["--address", "ws://team.example"], /such as wss:/],
    ["behind a proxy without a name", ["--behind-proxy"], /--address wss:/],
    ["a port that is none", ["--port", "seven"], /is no port/],
    ["an unknown option", ["--prot", "1"], /Unknown option '--prot'/],
  ])("refuses %s", async (_what, args, why) => {
    expect(await serve("--folder", join(scratch, "never"), ...args)).toMatch(why);
    expect(existsSync(join(scratch, "never"))).toBe(false);
  });
});
