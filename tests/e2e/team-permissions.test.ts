import { headers, type NatsConnection } from "@nats-io/nats-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "../../cli/team/connect.ts";
import { openTeamFolder } from "../../cli/team/team-folder.ts";
import type { TeamAccess } from "../../lib/replication/invite.ts";
import type { TeamLog } from "../../lib/replication/log.ts";
import { openNatsLog, toRefusal } from "../../lib/replication/nats-log.ts";
import { ensureNats } from "../../scripts/servers/ensure-nats.ts";
import { readCode, runAt, signInAs, startTeamServer, type TeamServer } from "./team-server.ts";

const executable = ensureNats();
if (!executable) {
  console.warn(
    "A team's server was not tried: no nats-server here, and it is installed for root on Debian only.",
  );
}

let server: TeamServer;
let ann: TeamAccess;
const connections: NatsConnection[] = [];

beforeAll(async () => {
  if (!executable) return;
  server = await startTeamServer("roads", "bridges");
  ann = await server.invite("roads", "ann");
});
afterEach(async () => {
  for (const connection of connections.splice(0)) await connection.close();
});
afterAll(() => server?.[Symbol.asyncDispose]());

async function connect(access: TeamAccess): Promise<NatsConnection> {
  const connection = await signInAs(access);
  connections.push(connection);
  return connection;
}

async function openLog(access: TeamAccess, { list, user } = access): Promise<TeamLog> {
  return openNatsLog(await connect(access), { list, user, timeoutMs: 4_000 });
}

const entry = (opId: string, payload: unknown = { v: 1 }) => ({ opId, claimKey: "c1", payload });

/** Ask for something a member has no business with; the refusal as the client reads it. */
async function demand(access: TeamAccess, subject: string, body = "{}") {
  const connection = await connect(access);
  return connection.request(subject, body, { timeout: 2_000 }).then(
    (message) => ({ ok: true, text: message.string() }),
    (error) => toRefusal(error),
  );
}

describe.skipIf(!executable)("a team's server", () => {
  it("takes an editor's op, and stamps it with number, author and time", async () => {
    const log = await openLog(ann);
    const before = Date.now();

    const appended = await log.append(entry("op-stamped", { v: 1, set: {} }));

    expect(appended).toMatchObject({ ok: true });
    const seq = appended.ok ? appended.value : 0;
    const read = await log.read(seq, seq);
    const [found] = read.ok ? read.value : [];
    expect(found).toMatchObject({ seq, author: "ann", claimKey: "c1", opId: "op-stamped" });
    expect(found?.at).toBeGreaterThan(before - 5_000);
  });

  it("takes an op that is sent twice once", async () => {
    const log = await openLog(ann);

    const first = await log.append(entry("op-twice"));
    const second = await log.append(entry("op-twice"));

    expect(second).toEqual(first);
  });

  it.each([
    ["under another's name", { list: "roads", user: "bob" }],
    ["to another list", { list: "bridges", user: "ann" }],
  ])("refuses an op %s", async (_what, seat) => {
    const log = await openLog(ann, { ...ann, ...seat });

    expect(await log.append(entry("op-forged"))).toMatchObject({ code: "not-allowed" });
  });

  it("refuses a reader's op", async () => {
    const log = await openLog(await server.invite("roads", "rob", "--role", "reader"));

    expect(await log.last()).toMatchObject({ ok: true });
    expect(await log.append(entry("op-reader"))).toMatchObject({ code: "not-allowed" });
  });

  it("refuses an op of over 64 KB, and goes on", async () => {
    const log = await openLog(ann);

    const large = await log.append(entry("op-large", "x".repeat(66_000)));

    expect(large).toMatchObject({ code: "too-large" });
    expect(await log.append(entry("op-after"))).toMatchObject({ ok: true });
  });

  it.each([
    ["reading another list", "$JS.API.STREAM.INFO.L_bridges"],
    ["reading another list's ops", "$JS.API.DIRECT.GET.L_bridges"],
    ["purging the list", "$JS.API.STREAM.PURGE.L_roads"],
    ["deleting an op", "$JS.API.STREAM.MSG.DELETE.L_roads"],
    ["deleting the list", "$JS.API.STREAM.DELETE.L_roads"],
    ["changing the list", "$JS.API.STREAM.UPDATE.L_roads"],
    ["making a list", "$JS.API.STREAM.CREATE.L_mine"],
    ["naming all lists", "$JS.API.STREAM.NAMES"],
    ["making a consumer", "$JS.API.CONSUMER.CREATE.L_roads"],
    ["asking as an owner", "T.roads.ann.invite"],
    ["asking as somebody else", "T.roads.bob.invite"],
    ["changing the accounts", "$SYS.REQ.CLAIMS.UPDATE"],
  ])("refuses an editor %s", async (_what, subject) => {
    expect(await demand(ann, subject)).toMatchObject({ code: "not-allowed" });
  });

  it("refuses whoever runs it to take from a list, too", async () => {
    const connection = await signIn(await openTeamFolder(server.folder), "lists");
    connections.push(connection);

    const answers = [
      await connection.request("$JS.API.STREAM.PURGE.L_roads"),
      await connection.request("$JS.API.STREAM.MSG.DELETE.L_roads", '{"seq":1}'),
    ];

    for (const answer of answers) expect(answer.json()).toHaveProperty("error");
  });

  it("refuses to roll earlier ops up", async () => {
    const connection = await connect(ann);
    const rollup = headers();
    rollup.set("Nats-Rollup", "all");

    const answer = await connection.request("L.roads.ann.c1", "{}", {
      headers: rollup,
      timeout: 2_000,
    });

    expect(answer.json()).toHaveProperty("error");
  });

  it.each([
    ["another member's answers", "_INBOX_roads_bob.>"],
    ["a namesake's answers of another list", "_INBOX_bridges_ann.>"],
    ["another list's ops", "L.bridges.>"],
    ["owners' requests", "T.>"],
    ["everything", ">"],
  ])("does not let a member hear %s", async (_what, subject) => {
    const connection = await connect(ann);

    const heard = await new Promise<Error | null>((resolve) => {
      connection.subscribe(subject, { callback: resolve });
    });

    expect(toRefusal(heard)).toMatchObject({ code: "not-allowed" });
  });

  it("tells members at once that there is news", async () => {
    const [reader, writer] = [await openLog(ann), await openLog(ann)];
    const news = new Promise<void>((resolve) => {
      reader.watch?.(resolve, new AbortController().signal);
    });
    await reader.last(); // by then the server knows of the subscription

    await writer.append(entry("op-news"));

    await expect(news).resolves.toBeUndefined();
  });

  it("lets nobody in whose access was revoked, and ends what they have open", async () => {
    const access = await server.invite("roads", "eve");
    const open = await connect(access);
    const ended = open.closed();

    expect(await server.run("revoke", "roads", "eve")).toMatchObject({ code: 0 });

    await ended;
    const again = await signInAs(access).then(() => undefined, toRefusal);
    expect(again).toMatchObject({ code: "signed-out" });
    expect(await (await openLog(ann)).last()).toMatchObject({ ok: true });
  });

  it("revokes two members within one second", async () => {
    const both = [await server.invite("roads", "eve1"), await server.invite("roads", "eve2")];

    await server.run("revoke", "roads", "eve1");
    await server.run("revoke", "roads", "eve2");

    for (const access of both) {
      const again = await signInAs(access).then(() => undefined, toRefusal);
      expect(again).toMatchObject({ code: "signed-out" });
    }
  });

  it("revokes somebody invited while the clock ran years ahead", async () => {
    const later = Date.UTC(2031, 5, 1);
    const invited = await runAt(server.folder, ["invite", "roads", "kim"], later);
    const access = readCode(invited, later);
    await (await signInAs(access)).close();

    await server.run("revoke", "roads", "kim");

    const again = await signInAs(access).then(() => undefined, toRefusal);
    expect(again).toMatchObject({ code: "signed-out" });
  });

  it("lets nobody in whose time is over", async () => {
    const past = Date.now() - 10 * 86_400_000;
    const invited = await runAt(server.folder, ["invite", "roads", "old", "--days", "1"], past);

    const again = await signInAs(readCode(invited, past)).then(() => undefined, toRefusal);

    expect(again).toMatchObject({ code: "signed-out" });
  });

  it("lets nobody in with another's seed", async () => {
    const bob = await server.invite("roads", "bob");

    const mixed = await signInAs({ ...ann, seed: bob.seed }).then(() => undefined, toRefusal);

    expect(mixed).toMatchObject({ code: "signed-out" });
  });

  it("remembers who was revoked, and every op, when it starts again", async () => {
    const gone = await server.invite("roads", "gone");
    const before = await (await openLog(ann)).last();
    await server.stop();
    const revoked = await server.run("revoke", "roads", "gone");
    await server.start();

    expect(revoked.code).toBe(1);
    expect(revoked.lines.at(-1)).toMatch(/from the server's next start on/);
    expect(await (await openLog(ann)).last()).toEqual(before);
    const again = await signInAs(gone).then(() => undefined, toRefusal);
    expect(again).toMatchObject({ code: "signed-out" });
  });
});
