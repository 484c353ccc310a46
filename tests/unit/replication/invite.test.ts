import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText, toBase64Url } from "../../../lib/feed/bytes.ts";
import {
  formatInvite,
  formatInviteLink,
  isTeamServer,
  parseInvite,
  sayInviteFault,
  type TeamAccess,
} from "../../../lib/replication/invite.ts";

const NOW = Date.UTC(2026, 10, 24, 12);
const DAY = 86_400_000;

function jwtUntil(expiresAt: number | null): string {
  const claims = expiresAt === null ? {} : { exp: expiresAt / 1_000 };
  const part = (value: object) => toBase64Url(encodeText(JSON.stringify(value)));
  return `${part({ typ: "JWT" })}.${part({ name: "roads/ann", ...claims })}.c2lnbmF0dXJl`;
}

function accessUntil(expiresAt: number | null, changes: Partial<TeamAccess> = {}): TeamAccess {
  return {
    ...{
      v: 1,
      servers: ["wss://team.example:4223"],
      list: "roads",
      title: "Straßen · Ճանապարհներ",
    },
    ...{ user: "ann", role: "editor", jwt: jwtUntil(expiresAt), seed: `SU${"A".repeat(56)}` },
    ...{ expiresAt, invitedBy: "olga", snapshot: null },
    ...changes,
  };
}

const snapshot = { address: `https://lists.example/roads/#ed25519=${"k".repeat(43)}`, seq: 812 };

describe("parseInvite", () => {
  it.each([
    ["without an end", accessUntil(null)],
    ["with an end", accessUntil(NOW + DAY)],
    [
      "with several servers",
      accessUntil(null, { servers: ["wss://a.example", "wss://b.example/x"] }),
    ],
    ["with a snapshot, from the server itself", accessUntil(null, { snapshot, invitedBy: null })],
  ])("reads what formatInvite wrote, %s", (_what, access) => {
    expect(parseInvite(formatInvite(access), NOW)).toEqual({ ok: true, value: access });
  });

  it("reads a link", () => {
    const access = accessUntil(null);
    const link = formatInviteLink(access, "chrome-extension://abc/options.html#lists");

    expect(link).toMatch(/^chrome-extension:\/\/abc\/options\.html#team=swteam1\./);
    expect(parseInvite(link, NOW)).toEqual({ ok: true, value: access });
  });

  it("reads a code broken into lines, quoted, and with words around it", () => {
    const access = accessUntil(null);
    const lines = formatInvite(access).replace(/.{72}/g, "$&\r\n> ");
    const mail = `Dear Ann,\n\nhere is your code:\n> “${lines}”\u200b\n\nBest, Olga`;

    expect(parseInvite(mail, NOW)).toEqual({ ok: true, value: access });
  });

  it("says of any code cut short that it is incomplete", () => {
    const code = formatInvite(accessUntil(null));
    const start = "swteam1.".length;

    fc.assert(
      fc.property(fc.integer({ min: start, max: code.length - 1 }), (length) => {
        expect(parseInvite(code.slice(0, length), NOW)).toMatchObject({ code: "incomplete" });
      }),
    );
  });

  it("never takes a code with one sign changed for a good one", () => {
    const code = formatInvite(accessUntil(null));
    const change = fc.tuple(fc.nat({ max: code.length - 1 }), fc.constantFrom(..."abZ09_-."));

    fc.assert(
      fc.property(change, ([at, sign]) => {
        fc.pre(code[at] !== sign);
        const changed = code.slice(0, at) + sign + code.slice(at + 1);
        expect(parseInvite(changed, NOW).ok).toBe(false);
      }),
    );
  });

  it("throws at nothing that can be pasted", () => {
    const pasted = fc.oneof(
      fc.string(),
      fc.string().map((text) => `swteam1.${text}`),
      fc.tuple(fc.nat(), fc.string()).map(([length, text]) => `swteam1.${length}.${text}`),
    );

    fc.assert(fc.property(pasted, (text) => !parseInvite(text, NOW).ok));
  });

  it.each([
    ["nothing", "", "no-code"],
    ["a letter", "Dear Ann, welcome!", "no-code"],
    ["a book", "x".repeat(300_000), "no-code"],
    ["a later version", "swteam2.10.abc", "newer"],
    ["a code that claims to be a book", `swteam1.99999.${"a".repeat(99)}`, "unreadable"],
  ])("says what is wrong with %s", (_what, text, code) => {
    expect(parseInvite(text, NOW)).toMatchObject({ ok: false, code });
  });

  it.each<[string, Partial<TeamAccess>]>([
    ["a server without encryption", { servers: ["ws://team.example"] }],
    ["a server that is a web page", { servers: ["https://team.example"] }],
    ["no server", { servers: [] }],
    ["too many servers", { servers: Array(9).fill("wss://a.example") }],
    ["a list with a dot", { list: "a.b" }],
    ["a user that stands for all", { user: "*" }],
    ["a title without end", { title: "x".repeat(301) }],
    ["a snapshot nobody signed", { snapshot: { address: "https://lists.example/", seq: 1 } }],
    ["a seed that is none", { seed: "secret" }],
  ])("refuses %s, whoever made the code", (_what, changes) => {
    const code = formatInvite(accessUntil(null, changes));

    expect(parseInvite(code, NOW)).toMatchObject({ ok: false, code: "unreadable" });
  });

  it("says when an invite ended, and what the clock says, which may be wrong", () => {
    const read = parseInvite(formatInvite(accessUntil(NOW)), NOW + 400 * DAY);

    expect(read.ok ? "" : sayInviteFault(read)).toBe(
      "This invite is over (until 2026-11-24 12:00 UTC; here it is 2027-12-29 12:00 UTC).",
    );
  });

  it("takes the end from the JWT, which the server will hold to", () => {
    const code = formatInvite({ ...accessUntil(NOW + DAY), expiresAt: null });

    expect(parseInvite(code, NOW)).toMatchObject({ value: { expiresAt: NOW + DAY } });
  });
});

describe("isTeamServer", () => {
  it.each([
    "wss://team.example",
    "wss://team.example:8443/ws",
    "ws://127.0.0.1:4223",
    "ws://[::1]:1",
  ])("allows %s", (address) => expect(isTeamServer(address)).toBe(true));

  it.each([
    ...[
      "ws://team.example",
      "ws://localhost.example",
      "ws://127.0.0.1.example",
      "http://127.0.0.1",
    ],
    ...["wss://ann:secret@team.example", "wss://team.example/?x=1", "team.example", ""],
  ])("refuses %s", (address) => expect(isTeamServer(address)).toBe(false));
});
