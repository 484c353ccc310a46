import * as z from "zod/mini";
import { TeamName, TeamRole } from "../../lib/replication/team-names.ts";

const Key = z.string().check(z.regex(/^[OAU][A-Z2-7]{55}$/));
const Seed = z.string().check(z.regex(/^S[OAU][A-Z2-7]{56}$/));
const Address = z.string().check(z.maxLength(300));
const Seconds = z.int().check(z.nonnegative());

/** What a folder says of its server: nothing secret. */
export const ServerFile = z.object({
  v: z.literal(1),
  kind: z.literal("says-who team server"),
  /** Public keys: who signs for the server, its own account, and the lists' account. */
  operator: Key,
  system: Key,
  account: Key,
  /** Where the commands reach it. */
  nats: z.array(Address).check(z.minLength(1), z.maxLength(8)),
  /** Where members reach it; stands in their invites. */
  addresses: z.array(Address).check(z.maxLength(8)),
});
export type ServerFile = z.infer<typeof ServerFile>;

/** The private keys: whoever has them is the server. */
export const KeysFile = z.object({
  v: z.literal(1),
  kind: z.literal("says-who team keys"),
  operator: Seed,
  system: Seed,
  account: Seed,
});
export type KeysFile = z.infer<typeof KeysFile>;

/** Somebody who was invited to a list. Their private key is in their invite and nowhere else. */
export const Member = z.object({
  list: TeamName,
  user: TeamName,
  role: TeamRole,
  key: Key,
  /** Epoch seconds, as in the JWT. */
  issuedAt: Seconds,
  expiresAt: z.nullable(Seconds),
  revokedAt: z.nullable(Seconds),
  invitedBy: z.nullable(TeamName),
});
export type Member = z.infer<typeof Member>;

/** Everybody who was ever invited, and when the account's JWT that names the revoked was made. */
export const MembersFile = z.object({
  v: z.literal(1),
  kind: z.literal("says-who team members"),
  accountIssuedAt: Seconds,
  members: z.array(Member).check(z.maxLength(50_000)),
});
export type MembersFile = z.infer<typeof MembersFile>;

/** Whether somebody's access holds. */
export function stateOf(
  { revokedAt, expiresAt }: Member,
  now: number,
): "active" | "expired" | "revoked" {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && expiresAt * 1_000 <= now ? "expired" : "active";
}
