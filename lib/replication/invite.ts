import * as z from "zod/mini";
import { stableId } from "../claim/stable-id.ts";
import { isLoopback } from "../claim/web-url.ts";
import { decodeJson, encodeText, fromBase64, toBase64Url } from "../feed/bytes.ts";
import { parseSubscription } from "../feed/subscription.ts";
import { withDetail } from "../text/with-detail.ts";
import { TeamSnapshot } from "./list-description.ts";
import { TeamName, TeamRole } from "./team-names.ts";

const VERSION = 1;
const MAX_SERVERS = 8;
/** A code of one server and a snapshot has some 1,500 signs. */
const MAX_CODE_LENGTH = 16_000;
/** Of what is pasted, a mail around it included. */
const MAX_PASTED_LENGTH = 200_000;
/** 64 bits in base 36. */
const CHECKSUM_LENGTH = 13;

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

const ServerAddress = z.string().check(z.maxLength(300), z.refine(isTeamServer));
const Jwt = z.string().check(z.maxLength(8_000), z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));

/** What an invite code holds; when it ends stands in its JWT alone, so the two cannot differ. */
const Invite = z.object({
  /** WebSocket addresses, any of which will do. */
  servers: z.array(ServerAddress).check(z.minLength(1), z.maxLength(MAX_SERVERS)),
  list: TeamName,
  title: text(300),
  user: TeamName,
  role: TeamRole,
  jwt: Jwt,
  /** The private key that answers for the JWT. */
  seed: z.string().check(z.regex(/^SU[A-Z2-7]{56}$/)),
  /** The owner's name; `null` for whoever runs the server. */
  invitedBy: z.nullable(TeamName),
  snapshot: z.nullable(TeamSnapshot.check(z.refine(isSignedFeed))),
});

/** One member's way into one team list. Whoever has it is that member. */
export const TeamAccess = z.extend(Invite, {
  v: z.literal(VERSION),
  /** Epoch ms; `null` for access without an end. */
  expiresAt: z.nullable(z.int().check(z.positive())),
});
export type TeamAccess = z.infer<typeof TeamAccess>;

/** Why a pasted text is no invite, each with a sentence for people. */
export const INVITE_SENTENCES = {
  "no-code": "There is no invite code in this.",
  incomplete: "This invite code is incomplete: its end is missing.",
  damaged: "This invite code was changed on the way: copy it once more.",
  newer: "This invite code needs a newer version of Says Who.",
  unreadable: "This invite code cannot be read.",
  expired: "This invite is over.",
} as const;
export type InviteFault = keyof typeof INVITE_SENTENCES;

export type InviteResult =
  | { ok: true; value: TeamAccess }
  | { ok: false; code: InviteFault; detail: string };

/** Write access to a list as one code to paste: `swteam1.<length>.<content><checksum>`. */
export function formatInvite(access: TeamAccess): string {
  const { v, expiresAt, jwt, ...meta } = access;
  const content = `${toBase64Url(encodeText(JSON.stringify(meta)))}.${jwt}`;
  return `swteam${v}.${content.length}.${content}${checksumOf(content)}`;
}

/**
 * The same as a link: the code stands after `#`, which no browser sends to a server.
 *
 * @param page The extension's page that takes invites, such as `chrome-extension://…/options.html`.
 */
export function formatInviteLink(access: TeamAccess, page: string): string {
  return `${page.replace(/#.*$/s, "")}#team=${formatInvite(access)}`;
}

/**
 * Find and read the invite code in a pasted text: bare, in a link, or in a mail with line ends and
 * quotation signs in it.
 *
 * @param pasted As pasted.
 * @param now Epoch ms.
 */
export function parseInvite(pasted: string, now: number): InviteResult {
  if (pasted.length > MAX_PASTED_LENGTH) return refuse("no-code", "it is too long");
  // Whatever mail programs put between the signs of a long word is none of a code's own signs.
  const signs = pasted.replace(/[^\w.-]+/g, "");
  const start = /swteam(\d{1,4})\.(\d{1,6})\./.exec(signs);
  if (!start) return refuse(/swteam\d*\.?\d*$/.test(signs) ? "incomplete" : "no-code");
  if (Number(start[1]) !== VERSION) return refuse("newer", `it is of version ${start[1]}`);
  const length = Number(start[2]);
  if (length > MAX_CODE_LENGTH) return refuse("unreadable", "it is too long");
  const rest = signs.slice(start.index + start[0].length);
  const missing = length + CHECKSUM_LENGTH - rest.length;
  if (missing > 0) return refuse("incomplete", `${missing} signs are missing`);
  const content = rest.slice(0, length);
  if (checksumOf(content) !== rest.slice(length, length + CHECKSUM_LENGTH)) {
    return refuse("damaged");
  }
  return readContent(content, now);
}

/** The fault in a sentence, with its details in brackets. */
export function sayInviteFault({ code, detail }: { code: InviteFault; detail: string }): string {
  return withDetail(INVITE_SENTENCES[code], detail);
}

/** Whether an address is one that a team's server may have: encrypted, save on one's own machine. */
export function isTeamServer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, hash, search } = new URL(address);
  if (username || password || hash || search) return false;
  return protocol === "wss:" || (protocol === "ws:" && isLoopback(hostname));
}

function readContent(content: string, now: number): InviteResult {
  const dot = content.indexOf(".");
  const meta = decodeJson(fromBase64(content.slice(0, dot)) ?? new Uint8Array());
  const jwt = content.slice(dot + 1);
  const expiresAt = readExpiry(jwt);
  if (typeof meta !== "object" || expiresAt === undefined) return refuse("unreadable");
  const parsed = TeamAccess.safeParse({ ...meta, jwt, v: VERSION, expiresAt });
  if (!parsed.success) {
    return refuse("unreadable", parsed.error.issues[0]?.path.join(".") ?? "");
  }
  if (expiresAt === null || expiresAt > now) return { ok: true, value: parsed.data };
  return refuse("expired", `until ${sayMinute(expiresAt)}; here it is ${sayMinute(now)}`);
}

/** Epoch ms; `null` for never, `undefined` for what is no JWT. */
function readExpiry(jwt: string): number | null | undefined {
  const claims = decodeJson(fromBase64(jwt.split(".")[1] ?? "") ?? new Uint8Array());
  const parsed = z.object({ exp: z.optional(z.int().check(z.positive())) }).safeParse(claims);
  if (!parsed.success) return undefined;
  return parsed.data.exp === undefined ? null : parsed.data.exp * 1_000;
}

/** Both dates are said, so that a clock that is wrong by years is seen. */
function sayMinute(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Against slips of the hand, not against anybody. */
function checksumOf(content: string): string {
  return stableId("", content).slice(1).padStart(CHECKSUM_LENGTH, "0");
}

function isSignedFeed({ address }: TeamSnapshot): boolean {
  const parsed = parseSubscription(address);
  return parsed.ok && parsed.value.key !== null;
}

function refuse(code: InviteFault, detail = ""): InviteResult {
  return { ok: false, code, detail };
}
