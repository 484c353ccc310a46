import { createUser } from "@nats-io/nkeys";
import type { TeamAccess } from "../../lib/replication/invite.ts";
import type { ListDescription } from "../../lib/replication/list-description.ts";
import { type OwnerRefusal, refuseOwner } from "../../lib/replication/owner-request.ts";
import type { TeamName, TeamRole, TeamSeat } from "../../lib/replication/team-names.ts";
import { makeMemberJwt } from "./make-jwts.ts";
import { type Member, stateOf } from "./team-files.ts";
import { changeMembers, type TeamFolder } from "./team-folder.ts";

const DAY_S = 86_400;

/** Who is to be invited to what. */
export interface Invitation extends TeamSeat {
  role: TeamRole;
  description: ListDescription;
  /** Until the access ends; `null` for no end. */
  days: number | null;
  /** An owner's name; `null` for whoever runs the server. */
  invitedBy: TeamName | null;
}

export type Invited = { ok: true; value: TeamAccess } | OwnerRefusal;

/**
 * Write somebody down as a member, and make their access. The key pair is made here and kept only
 * in what is handed over.
 *
 * @param now Epoch ms.
 */
export async function inviteMember(
  folder: TeamFolder,
  { list, user, role, description, days, invitedBy }: Invitation,
  now: number,
): Promise<Invited> {
  const pair = createUser();
  const issuedAt = Math.floor(now / 1_000);
  const expiresAt = days === null ? null : issuedAt + Math.round(days * DAY_S);
  const member: Member = {
    ...{ list, user, role, key: pair.getPublicKey(), issuedAt },
    ...{ expiresAt, revokedAt: null, invitedBy },
  };
  const changed = await changeMembers(folder, now, (members) => {
    const former = findHolder(members, { list, user }, now);
    return former ? refuseOwner("name-taken", `${user}, ${former.role}`) : [...members, member];
  });
  if ("ok" in changed) return changed;
  const access: TeamAccess = {
    ...{ v: 1, servers: folder.server.addresses, list, title: description.title, user, role },
    ...{ jwt: makeMemberJwt(member, folder.keys), seed: new TextDecoder().decode(pair.getSeed()) },
    ...{ expiresAt: expiresAt === null ? null : expiresAt * 1_000, invitedBy },
    snapshot: description.snapshot,
  };
  return { ok: true, value: access };
}

/**
 * Take somebody's access away, the latest one under that name; the servers must be told besides.
 *
 * @param by An owner, who cannot revoke owners; `null` for whoever runs the server, who can.
 */
export async function revokeMember(
  folder: TeamFolder,
  { list, user, by }: TeamSeat & { by: TeamName | null },
  now: number,
): Promise<{ ok: true; value: null } | OwnerRefusal> {
  const changed = await changeMembers(folder, now, (members) => {
    const member = members.findLast((other) => other.list === list && other.user === user);
    if (!member) return refuseOwner("no-member", user);
    // Asked again where the servers could not be told.
    if (member.revokedAt !== null) return [...members];
    if (by !== null && member.role === "owner") return refuseOwner("not-here", user);
    const revoked: Member = { ...member, revokedAt: Math.floor(now / 1_000) };
    return members.map((other) => (other === member ? revoked : other));
  });
  return "ok" in changed ? changed : { ok: true, value: null };
}

/** Who has a name on a list now. A name is free again once its access ended. */
export function findHolder(
  members: readonly Member[],
  { list, user }: TeamSeat,
  now: number,
): Member | undefined {
  return members.find(
    (member) => member.list === list && member.user === user && stateOf(member, now) === "active",
  );
}
