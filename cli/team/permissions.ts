import type { TeamRole, TeamSeat } from "../../lib/replication/team-names.ts";
import {
  entrySubject,
  inboxPrefix,
  newsSubject,
  ownerSubject,
  streamOf,
} from "../../lib/replication/team-names.ts";

/** What a user may publish and hear, as a user JWT says it. */
export interface Permissions {
  pub: { allow: string[] };
  sub: { allow: string[] };
}

/** What a member's role lets them do on the server: all that is not named is refused. */
export function permissionsOf(seat: TeamSeat, role: TeamRole): Permissions {
  const stream = streamOf(seat.list);
  return {
    pub: {
      allow: [
        `$JS.API.STREAM.INFO.${stream}`,
        `$JS.API.DIRECT.GET.${stream}`,
        ...(role === "reader" ? [] : [entrySubject(seat, "*")]),
        ...(role === "owner" ? [ownerSubject(seat, "*")] : []),
      ],
    },
    // The second is a hint that there is news; what counts is read from the stream.
    sub: { allow: [`${inboxPrefix(seat)}.>`, newsSubject(seat.list)] },
  };
}
