import type { NatsConnection } from "@nats-io/nats-core";
import * as z from "zod/mini";
import { parseJson } from "../claim/parse-json.ts";
import { withDetail } from "../text/with-detail.ts";
import { ownerSubject, TeamName, TeamRole, type TeamSeat } from "./team-names.ts";

const MAX_DAYS = 3_660;
const MAX_MEMBERS = 5_000;

/** What an owner asks of whoever keeps the team's keys, by the last token of the subject. */
export const OWNER_REQUESTS = {
  invite: z.object({
    user: TeamName,
    /** Owners are made where the server runs. */
    role: z.enum(["reader", "editor"]),
    /** Until the access ends; `null` for no end. */
    days: z.nullable(z.number().check(z.gt(0), z.lte(MAX_DAYS))),
  }),
  revoke: z.object({ user: TeamName }),
  members: z.object({}),
} as const;
export type OwnerVerb = keyof typeof OWNER_REQUESTS;

/** A member as an owner sees them. */
export const TeamMember = z.object({
  user: TeamName,
  role: TeamRole,
  /** Of the last change: invited, or revoked; epoch ms. */
  since: z.number(),
  /** Epoch ms; `null` for no end. */
  expiresAt: z.nullable(z.number()),
  /** `null` for whoever runs the server. */
  invitedBy: z.nullable(TeamName),
  state: z.enum(["active", "expired", "revoked"]),
});
export type TeamMember = z.infer<typeof TeamMember>;

const Value = {
  /** The invite code. */
  invite: z.string().check(z.maxLength(20_000)),
  revoke: z.null(),
  members: z.array(TeamMember).check(z.maxLength(MAX_MEMBERS)),
} as const;

/** Why an owner's request was not granted, each with a sentence for people. */
export const OWNER_SENTENCES = {
  "bad-request": "The team's server does not understand this request.",
  "not-owner": "Only an owner of the list may do this.",
  "name-taken": "Somebody on this list has that name.",
  "no-member": "Nobody on this list has that name.",
  "not-here": "Owners can only be revoked where the server runs.",
  "no-list": "The team's server has no such list.",
  failed: "The team's server could not do it.",
  "no-answer": "Nobody answers at the team's server: `team serve` does not run there.",
  "not-allowed": "Your role in this team does not allow it.",
  unreadable: "The team's server answers in a way that cannot be read.",
} as const;
export type OwnerFault = keyof typeof OWNER_SENTENCES;
const codes = Object.keys(OWNER_SENTENCES) as [OwnerFault, ...OwnerFault[]]; // its own keys

const Fault = z.object({
  ok: z.literal(false),
  code: z.enum(codes),
  detail: z.string().check(z.maxLength(500)),
});

/** A request that was not granted, and what exactly was met. */
export type OwnerRefusal = z.infer<typeof Fault>;

/** What an owner gets back. */
export type OwnerAnswer<Verb extends OwnerVerb> =
  | { ok: true; value: z.infer<(typeof Value)[Verb]> }
  | OwnerRefusal;

/** So long a server may take to sign and to tell the others. */
const ANSWER_TIMEOUT_MS = 8_000;

/**
 * Ask the team's server, as an owner: to invite somebody, to revoke somebody's access, or who the
 * members are.
 *
 * @param connection Open, and signed in as this owner.
 */
export async function askAsOwner<Verb extends OwnerVerb>(
  connection: NatsConnection,
  seat: TeamSeat,
  { verb, request }: { verb: Verb; request: z.infer<(typeof OWNER_REQUESTS)[Verb]> },
): Promise<OwnerAnswer<Verb>> {
  const subject = ownerSubject(seat, verb);
  try {
    const timeout = ANSWER_TIMEOUT_MS;
    const message = await connection.request(subject, JSON.stringify(request), { timeout });
    const Answer = z.union([z.object({ ok: z.literal(true), value: Value[verb] }), Fault]);
    const parsed = Answer.safeParse(parseJson(message.string()));
    // The union's type forgets which verb it was made for.
    return parsed.success ? (parsed.data as OwnerAnswer<Verb>) : refuseOwner("unreadable");
  } catch (error) {
    const isForbidden = /permissions violation/i.test(String(error));
    return refuseOwner(isForbidden ? "not-allowed" : "no-answer");
  }
}

/** A request that is not granted. */
export function refuseOwner(code: OwnerFault, detail = ""): OwnerRefusal {
  return { ok: false, code, detail: detail.slice(0, 500) };
}

/** The fault in a sentence, with its details in brackets. */
export function sayOwnerFault({ code, detail }: { code: OwnerFault; detail: string }): string {
  return withDetail(OWNER_SENTENCES[code], detail);
}
