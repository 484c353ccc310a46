import type { NatsConnection } from "@nats-io/transport-node";
import * as z from "zod/mini";
import { done, type Outcome } from "../list/outcome.ts";
import { askServer } from "./ask-server.ts";
import { withConnection } from "./connect.ts";
import { readLists } from "./lists.ts";
import { stateOf } from "./team-files.ts";
import { openTeamFolder, readMembers } from "./team-folder.ts";

/** Of the server's own account of itself. */
const Statistics = z.object({
  server: z.object({ name: z.string(), ver: z.string(), jetstream: z.optional(z.boolean()) }),
  statsz: z.object({ start: z.string(), mem: z.number(), connections: z.number() }),
});
type Statistics = z.infer<typeof Statistics>;

/** Servers of a cluster answer one after the other. */
const CLUSTER_MS = 500;

/** Say how the server is, and what lists it has. */
export async function status(path: string, now: number): Promise<Outcome> {
  const folder = await openTeamFolder(path);
  const servers = await withConnection(folder, "system", readStatistics);
  const lists = await withConnection(folder, "lists", readLists);
  const { members } = await readMembers(folder);
  const countOf = (list: string) =>
    members.filter((one) => one.list === list && stateOf(one, now) === "active").length;
  return done(
    ...servers.map((server) => sayServer(server, now)),
    ...lists.map(({ name, description, stream: { config, state } }) => {
      const size = (state.bytes / 1e6).toFixed(1);
      return `${name}: “${description.title}”, ${state.last_seq} edits, ${size} MB, ${config.num_replicas}x, ${countOf(name)} members`;
    }),
    ...(lists.length === 0 ? ["No list yet: npm run team -- create NAME --title TITLE"] : []),
  );
}

async function readStatistics(connection: NatsConnection): Promise<Statistics[]> {
  const subject = "$SYS.REQ.SERVER.PING";
  const first = await askServer(connection, { subject }, Statistics);
  const answers = await connection.requestMany(subject, "", {
    strategy: "timer",
    maxWait: CLUSTER_MS,
  });
  const servers = new Map<string, Statistics>();
  if (first.ok) servers.set(first.value.server.name, first.value);
  for await (const message of answers) {
    const { data } = Statistics.safeParse(message.json());
    if (data) servers.set(data.server.name, data);
  }
  return [...servers.values()].sort((a, b) => (a.server.name < b.server.name ? -1 : 1));
}

function sayServer({ server, statsz }: Statistics, now: number): string {
  const hours = Math.max(0, (now - Date.parse(statsz.start)) / 3_600_000).toFixed(1);
  return `${server.name}: nats-server ${server.ver}, up ${hours} h, ${(statsz.mem / 1e6).toFixed(0)} MB of memory, ${statsz.connections} connections`;
}
