import type { Msg, NatsConnection } from "@nats-io/transport-node";
import type * as z from "zod/mini";
import { parseJson } from "../../lib/claim/parse-json.ts";
import { formatInvite } from "../../lib/replication/invite.ts";
import {
  OWNER_REQUESTS,
  type OwnerAnswer,
  type OwnerVerb,
  refuseOwner,
} from "../../lib/replication/owner-request.ts";
import type { TeamSeat } from "../../lib/replication/team-names.ts";
import { CommandError } from "../list/outcome.ts";
import { findHolder, inviteMember, revokeMember } from "./change-members.ts";
import { findList } from "./lists.ts";
import { membersOf } from "./members-of.ts";
import { readMembers, type TeamFolder } from "./team-folder.ts";
import { tellServers } from "./tell-servers.ts";

/** What answering needs: a connection to the lists, and somewhere to say what was done. */
export interface AnswerTools {
  lists: NatsConnection;
  /** Epoch ms. */
  clock: () => number;
  say: (line: string) => void;
}

/**
 * Answer owners until the connection closes. Who asks is the server's word: it lets nobody publish
 * under another's name.
 */
export function answerOwners(folder: TeamFolder, tools: AnswerTools): void {
  tools.lists.subscribe("T.*.*.*", {
    // One of several, where more than one answers.
    queue: "says-who",
    callback: (error, message) => {
      if (!error) void answer(folder, message, tools);
    },
  });
}

async function answer(folder: TeamFolder, message: Msg, tools: AnswerTools): Promise<void> {
  const reply = await answerSafely(folder, message, tools);
  message.respond(JSON.stringify(reply));
}

/** One request that goes wrong must not end the service for others. */
async function answerSafely(
  folder: TeamFolder,
  message: Msg,
  tools: AnswerTools,
): Promise<OwnerAnswer<OwnerVerb>> {
  try {
    return await decide(folder, message, tools);
  } catch (error) {
    const why = error instanceof CommandError ? error.lines.join(" ") : String(error);
    tools.say(`${message.subject}: ${why}`);
    return refuseOwner("failed", "its log says why");
  }
}

async function decide(
  folder: TeamFolder,
  message: Msg,
  tools: AnswerTools,
): Promise<OwnerAnswer<OwnerVerb>> {
  const [, list = "", user = "", verb = ""] = message.subject.split(".");
  const owner = { list, user };
  const { members } = await readMembers(folder);
  if (findHolder(members, owner, tools.clock())?.role !== "owner") return refuseOwner("not-owner");
  const request = parseJson(message.string());
  switch (verb) {
    case "invite":
      return parsed(OWNER_REQUESTS.invite, request, (wish) =>
        invite(folder, { owner, wish }, tools),
      );
    case "revoke":
      return parsed(OWNER_REQUESTS.revoke, request, (wish) =>
        revoke(folder, { owner, wish }, tools),
      );
    case "members":
      return { ok: true, value: membersOf(members, list, tools.clock()) };
    default:
      return refuseOwner("bad-request");
  }
}

async function parsed<Schema extends z.ZodMiniType>(
  schema: Schema,
  request: unknown,
  action: (wish: z.infer<Schema>) => Promise<OwnerAnswer<OwnerVerb>>,
): Promise<OwnerAnswer<OwnerVerb>> {
  const { success, data } = schema.safeParse(request);
  return success ? action(data) : refuseOwner("bad-request");
}

/** What an owner wishes. */
interface Wished<Verb extends OwnerVerb> {
  owner: TeamSeat;
  wish: z.infer<(typeof OWNER_REQUESTS)[Verb]>;
}

async function invite(
  folder: TeamFolder,
  { owner, wish }: Wished<"invite">,
  { lists, clock, say }: AnswerTools,
): Promise<OwnerAnswer<"invite">> {
  const found = await findList(lists, owner.list);
  if (!found) return refuseOwner("no-list", owner.list);
  const { description } = found;
  const by = { list: owner.list, invitedBy: owner.user };
  const invited = await inviteMember(folder, { ...wish, ...by, description }, clock());
  if (!invited.ok) return invited;
  say(`${owner.list}: ${owner.user} invited ${wish.user} as ${wish.role}.`);
  return { ok: true, value: formatInvite(invited.value) };
}

async function revoke(
  folder: TeamFolder,
  { owner, wish }: Wished<"revoke">,
  { clock, say }: AnswerTools,
): Promise<OwnerAnswer<"revoke">> {
  const seat = { list: owner.list, user: wish.user, by: owner.user };
  const revoked = await revokeMember(folder, seat, clock());
  if (!revoked.ok) return revoked;
  await tellServers(folder);
  say(`${owner.list}: ${owner.user} revoked ${wish.user}.`);
  return revoked;
}
