import { formatInvite, formatInviteLink } from "../../lib/replication/invite.ts";
import { ListDescription } from "../../lib/replication/list-description.ts";
import { type OwnerRefusal, sayOwnerFault } from "../../lib/replication/owner-request.ts";
import type { TeamName, TeamRole, TeamSeat } from "../../lib/replication/team-names.ts";
import { CommandError, done, type Outcome } from "../list/outcome.ts";
import { inviteMember, revokeMember } from "./change-members.ts";
import { withConnection } from "./connect.ts";
import { createList, getList } from "./lists.ts";
import { membersOf } from "./members-of.ts";
import { openTeamFolder, readMembers } from "./team-folder.ts";
import { tellServers } from "./tell-servers.ts";

/** What a list is made with. */
export interface CreateOptions {
  title: string;
  lang: string;
  licence: string;
  publisher: string;
  replicas: number;
}

/** Make a list on the server. */
export async function create(
  path: string,
  list: TeamName,
  { replicas, ...header }: CreateOptions,
): Promise<Outcome> {
  const parsed = ListDescription.safeParse(header);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new CommandError([`--${field}: it is empty or too long.`], 2);
  }
  const folder = await openTeamFolder(path);
  await withConnection(folder, "lists", (connection) =>
    createList(connection, list, { description: parsed.data, replicas }),
  );
  return done(
    `${list}: “${parsed.data.title}” is ready, with ${replicas} ${replicas === 1 ? "copy" : "copies"}.`,
    `Next: npm run team -- invite ${list} NAME --role owner`,
  );
}

/** How somebody is invited. */
export interface InviteOptions {
  role: TeamRole;
  days: number | null;
  /** The extension's page for a link; `undefined` for the code alone. */
  link: string | undefined;
}

/** Invite somebody, and print their code. */
export async function invite(
  path: string,
  seat: TeamSeat,
  { role, days, link, now }: InviteOptions & { now: number },
): Promise<Outcome> {
  const folder = await openTeamFolder(path);
  const { description } = await withConnection(folder, "lists", (connection) =>
    getList(connection, seat.list),
  );
  const wish = { ...seat, role, description, days, invitedBy: null };
  const invited = await inviteMember(folder, wish, now);
  if (!invited.ok) throw toError(seat, invited);
  const code =
    link === undefined ? formatInvite(invited.value) : formatInviteLink(invited.value, link);
  const until = days === null ? "without an end" : `for ${days} days`;
  return done(
    `${seat.list}: ${seat.user} may join as ${role}, ${until}. Whoever has this code is ${seat.user}:`,
    "",
    code,
  );
}

/** Take somebody's access away, without a restart. */
export async function revoke(path: string, seat: TeamSeat, now: number): Promise<Outcome> {
  const folder = await openTeamFolder(path);
  const revoked = await revokeMember(folder, { ...seat, by: null }, now);
  if (!revoked.ok) throw toError(seat, revoked);
  const written = `${seat.list}: ${seat.user} is revoked`;
  try {
    await tellServers(folder);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new CommandError([...error.lines, `${written} from the server's next start on.`]);
  }
  return done(`${written}, from now on.`);
}

/** Say who the members of a list are. */
export async function members(
  path: string,
  list: TeamName | undefined,
  now: number,
): Promise<Outcome> {
  const file = await readMembers(await openTeamFolder(path));
  const names = [...new Set(file.members.map((member) => member.list))].sort();
  const shown = list === undefined ? names : names.filter((name) => name === list);
  if (shown.length === 0) return done("Nobody was invited yet.");
  const rows = shown.flatMap((name) =>
    membersOf(file.members, name, now).map((member) => {
      const until = member.expiresAt === null ? "no end" : `until ${sayDay(member.expiresAt)}`;
      const by = member.invitedBy === null ? "the server" : member.invitedBy;
      const state = member.state === "active" ? until : `${member.state} (${sayDay(member.since)})`;
      return `${name}  ${member.user}  ${member.role}  ${state}, invited by ${by}`;
    }),
  );
  return done(...rows);
}

function sayDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function toError({ list, user }: TeamSeat, refusal: OwnerRefusal): CommandError {
  const advice =
    refusal.code === "name-taken"
      ? ` Choose another name, or revoke first: npm run team -- revoke ${list} ${user}`
      : "";
  return new CommandError([`${list}: ${sayOwnerFault(refusal)}${advice}`]);
}
