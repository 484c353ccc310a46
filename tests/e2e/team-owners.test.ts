import type { NatsConnection } from "@nats-io/nats-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseInvite, type TeamAccess } from "../../lib/replication/invite.ts";
import { openNatsLog, toRefusal } from "../../lib/replication/nats-log.ts";
import { askAsOwner } from "../../lib/replication/owner-request.ts";
import { ownerSubject } from "../../lib/replication/team-names.ts";
import { ensureNats } from "../../scripts/servers/ensure-nats.ts";
import { signInAs, startTeamServer, type TeamServer } from "./team-server.ts";

const executable = ensureNats();

let server: TeamServer;
let olga: TeamAccess;
let connection: NatsConnection;
const opened: NatsConnection[] = [];

beforeAll(async () => {
  if (!executable) return;
  server = await startTeamServer("roads", "bridges");
  olga = await server.invite("roads", "olga", "--role", "owner");
  connection = await signInAs(olga);
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
afterAll(async () => {
  await connection?.close();
  await server?.[Symbol.asyncDispose]();
});

function inviteAsOlga(user: string, role: "reader" | "editor" = "editor") {
  return askAsOwner(connection, olga, { verb: "invite", request: { user, role, days: 30 } });
}

describe.skipIf(!executable)("an owner in their browser", () => {
  it("invites an editor, who can join and write", async () => {
    const answer = await inviteAsOlga("ben");

    const read = parseInvite(answer.ok ? answer.value : "", Date.now());
    expect(read).toMatchObject({
      value: {
        list: "roads",
        user: "ben",
        role: "editor",
        invitedBy: "olga",
        title: "The roads list",
      },
    });
    if (!read.ok) return;
    const log = openNatsLog(await signInAs(read.value), read.value);
    expect(await log.append({ opId: "o1", claimKey: "c1", payload: {} })).toMatchObject({
      ok: true,
    });
    await log.close();
  });

  it("revokes a member, who is out at once", async () => {
    const answer = await inviteAsOlga("out");
    const read = parseInvite(answer.ok ? answer.value : "", Date.now());
    if (!read.ok) throw new Error("expected an invite");
    const theirs = await signInAs(read.value);

    const revoked = await askAsOwner(connection, olga, {
      verb: "revoke",
      request: { user: "out" },
    });

    expect(revoked).toEqual({ ok: true, value: null });
    await theirs.closed();
    expect(await signInAs(read.value).then(() => undefined, toRefusal)).toMatchObject({
      code: "signed-out",
    });
  });

  it("sees who the members are, and what became of them", async () => {
    await inviteAsOlga("zoe", "reader");

    const answer = await askAsOwner(connection, olga, { verb: "members", request: {} });

    const members = answer.ok ? answer.value : [];
    expect(members.map(({ user }) => user)).toEqual(expect.arrayContaining(["olga", "zoe"]));
    expect(members.at(-1)).toMatchObject({ user: "zoe", role: "reader", state: "active" });
  });

  it.each([
    ["a name that is taken", "invite", { user: "olga", role: "editor", days: null }, "name-taken"],
    ["another owner", "invite", { user: "max", role: "owner", days: null }, "bad-request"],
    ["a name with a dot", "invite", { user: "a.b", role: "reader", days: null }, "bad-request"],
    ["revoking an owner", "revoke", { user: "olga" }, "not-here"],
    ["revoking nobody", "revoke", { user: "nobody" }, "no-member"],
    ["something unheard of", "rename", {}, "bad-request"],
    ["no JSON", "invite", undefined, "bad-request"],
  ])("is refused %s", async (_what, verb, request, code) => {
    const body = request ? JSON.stringify(request) : "{";

    const message = await connection.request(ownerSubject(olga, verb), body, { timeout: 4_000 });

    expect(message.json()).toMatchObject({ ok: false, code });
  });

  it.each(["editor", "reader"])("is not a %s", async (role) => {
    const access = await server.invite("roads", `no-${role}`, "--role", role);
    const theirs = await signInAs(access);
    opened.push(theirs);

    const answer = await askAsOwner(theirs, access, { verb: "revoke", request: { user: "olga" } });

    expect(answer).toMatchObject({ ok: false, code: "not-allowed" });
  });

  it("has no say in another list", async () => {
    const answer = await askAsOwner(
      connection,
      { list: "bridges", user: "olga" },
      { verb: "members", request: {} },
    );

    expect(answer).toMatchObject({ ok: false, code: "not-allowed" });
  });

  it("is told when nobody answers", async () => {
    const lonely = await startTeamServer("roads");
    opened.push(await signInAs(await lonely.invite("roads", "olga", "--role", "owner")));
    const [theirs] = opened;
    if (!theirs) throw new Error("expected a connection");
    await lonely.stop();

    const answer = await askAsOwner(theirs, olga, { verb: "members", request: {} });

    expect(answer).toMatchObject({ ok: false, code: "no-answer" });
    await lonely[Symbol.asyncDispose]();
  });
});
