import type { TeamMember } from "../../lib/replication/owner-request.ts";
import { type Member, stateOf } from "./team-files.ts";

/** The members of a list as its owners see them, the latest access of each name, by name. */
export function membersOf(members: readonly Member[], list: string, now: number): TeamMember[] {
  const latest = new Map<string, Member>();
  for (const member of members) if (member.list === list) latest.set(member.user, member);
  return [...latest.values()]
    .sort((a, b) => (a.user < b.user ? -1 : 1))
    .map((member) => toTeamMember(member, now));
}

function toTeamMember(member: Member, now: number): TeamMember {
  const { user, role, issuedAt, revokedAt, expiresAt, invitedBy } = member;
  return {
    ...{ user, role, invitedBy, since: (revokedAt ?? issuedAt) * 1_000 },
    expiresAt: expiresAt === null ? null : expiresAt * 1_000,
    state: stateOf(member, now),
  };
}
