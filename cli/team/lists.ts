import type { NatsConnection } from "@nats-io/transport-node";
import * as z from "zod/mini";
import {
  formatListDescription,
  type ListDescription,
  MAX_DESCRIPTION_BYTES,
  parseListDescription,
} from "../../lib/replication/list-description.ts";
import { entrySubject, streamOf, type TeamName } from "../../lib/replication/team-names.ts";
import { CommandError } from "../list/outcome.ts";
import { askServer, StreamAnswer } from "./ask-server.ts";

/** An op and its headers. */
export const MAX_MESSAGE_BYTES = 65_536;
/** An op sent again within this time is answered with its first number. */
const DUPLICATE_WINDOW_NS = 3_600 * 1e9;
const NOT_FOUND = 404;

/** A list on the server. */
export interface TeamList {
  description: ListDescription;
  stream: StreamAnswer;
}

/** The stream of a list: what is written stays, in the order in which the server took it. */
function configOf(list: TeamName, description: ListDescription, replicas: number): object {
  return {
    name: streamOf(list),
    description: formatListDescription(description),
    subjects: [entrySubject({ list, user: "*" }, "*")],
    ...{ storage: "file", retention: "limits", discard: "new", num_replicas: replicas },
    ...{ deny_delete: true, deny_purge: true, allow_direct: true, allow_rollup_hdrs: false },
    ...{ max_msgs: -1, max_bytes: -1, max_age: 0, max_consumers: 0 },
    ...{ max_msg_size: MAX_MESSAGE_BYTES, duplicate_window: DUPLICATE_WINDOW_NS },
  };
}

/**
 * Make a list.
 *
 * @throws CommandError with the server's reason where it does not.
 */
export async function createList(
  connection: NatsConnection,
  list: TeamName,
  { description, replicas }: { description: ListDescription; replicas: number },
): Promise<void> {
  const bytes = Buffer.byteLength(formatListDescription(description));
  if (bytes > MAX_DESCRIPTION_BYTES) {
    throw new CommandError([`${list}: title, publisher and licence are too long together.`]);
  }
  if (await findList(connection, list)) {
    throw new CommandError([`${list}: there is a list of this name. Nothing was changed.`]);
  }
  await write(connection, "CREATE", { list, config: configOf(list, description, replicas) });
}

/** Write down where new members of a list start. */
export async function describeList(
  connection: NatsConnection,
  list: TeamName,
  { description, stream }: TeamList,
): Promise<void> {
  const config = configOf(list, description, stream.config.num_replicas);
  await write(connection, "UPDATE", { list, config });
}

async function write(
  connection: NatsConnection,
  verb: "CREATE" | "UPDATE",
  { list, config }: { list: TeamName; config: object },
): Promise<void> {
  const subject = `$JS.API.STREAM.${verb}.${streamOf(list)}`;
  const answer = await askServer(connection, { subject, body: config }, StreamAnswer);
  if (!answer.ok) throw new CommandError([`${list}: the server refuses (${answer.why}).`]);
}

/** Find a list; `undefined` where the server has none of this name. */
export async function findList(
  connection: NatsConnection,
  list: TeamName,
): Promise<TeamList | undefined> {
  const subject = `$JS.API.STREAM.INFO.${streamOf(list)}`;
  const answer = await askServer(connection, { subject }, StreamAnswer);
  if (answer.ok) return toList(answer.value);
  if (answer.code === NOT_FOUND) return undefined;
  throw new CommandError([`${list}: the server refuses (${answer.why}).`]);
}

/**
 * {@link findList} where there must be one.
 *
 * @throws CommandError that names the lists there are.
 */
export async function getList(connection: NatsConnection, list: TeamName): Promise<TeamList> {
  const found = await findList(connection, list);
  if (found) return found;
  const names = (await readLists(connection)).map(({ name }) => name);
  const others = names.length > 0 ? `The server has: ${names.join(", ")}.` : "The server has none.";
  throw new CommandError([`${list}: there is no list of this name. ${others}`]);
}

const ListsAnswer = z.object({
  total: z.number(),
  streams: z._default(z.nullable(z.array(StreamAnswer)), []),
});

/** All lists, by name. */
export async function readLists(
  connection: NatsConnection,
): Promise<(TeamList & { name: TeamName })[]> {
  const lists: (TeamList & { name: TeamName })[] = [];
  for (let total = 1; lists.length < total; ) {
    const body = { offset: lists.length };
    const answer = await askServer(
      connection,
      { subject: "$JS.API.STREAM.LIST", body },
      ListsAnswer,
    );
    if (!answer.ok)
      throw new CommandError([`The server refuses to list its lists (${answer.why}).`]);
    const streams = answer.value.streams ?? [];
    if (streams.length === 0) break;
    total = answer.value.total;
    lists.push(
      ...streams.map((stream) => ({ ...toList(stream), name: stream.config.name.slice(2) })),
    );
  }
  return lists;
}

function toList(stream: StreamAnswer): TeamList {
  const title = stream.config.name.slice(2);
  const unknown = { title, publisher: "unknown", lang: "en", licence: "unknown", snapshot: null };
  return { stream, description: parseListDescription(stream.config.description) ?? unknown };
}
