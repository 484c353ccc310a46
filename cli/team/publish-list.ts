import { join } from "node:path";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Claim } from "../../lib/claim/claim.ts";
import { HEAD_PATH } from "../../lib/feed/head.ts";
import { formatSubscription, parseSubscription } from "../../lib/feed/subscription.ts";
import { type ClaimState, toClaim } from "../../lib/replication/claim-state.ts";
import { foldPage } from "../../lib/replication/fold-page.ts";
import { sayLogRefusal } from "../../lib/replication/log.ts";
import { openNatsLog } from "../../lib/replication/nats-log.ts";
import type { TeamName } from "../../lib/replication/team-names.ts";
import { OnlineKeyFile, readKeyFile } from "../list/key-files.ts";
import { CommandError, done, type Outcome } from "../list/outcome.ts";
import { type PublishOptions, publishList } from "../list/publish.ts";
import type { ListFile } from "../list/read-list-file.ts";
import { withConnection } from "./connect.ts";
import { describeList, getList, type TeamList } from "./lists.ts";
import { openTeamFolder } from "./team-folder.ts";

const READ_AT_ONCE = 5_000;

/** Where a team's list is published. */
export interface TeamPublishOptions extends Omit<PublishOptions, "log" | "skipBad"> {
  /** The folder of the published list. */
  to: string;
  /** Where that folder will be on the web; new members then start from there. */
  address: string | undefined;
}

/** Fold a list's log, and publish what it adds up to as a signed list of static files. */
export async function publishTeamList(
  path: string,
  list: TeamName,
  { to, address, ...options }: TeamPublishOptions,
): Promise<Outcome> {
  const folder = await openTeamFolder(path);
  const { root } = await readKeyFile(options.key, OnlineKeyFile);
  const subscription = address === undefined ? undefined : toSubscription(address, root);
  return withConnection(folder, "lists", async (connection) => {
    const found = await getList(connection, list);
    const folded = await foldLog(connection, list);
    const file = toListFile(list, found, folded);
    const publishing = { ...options, skipBad: true, log: folded.last };
    const { lines } = await publishList(file, { file: list, folder: to }, publishing);
    const from = `${join(to, HEAD_PATH)}: the log up to edit ${folded.last}.`;
    if (subscription === undefined) return done(...lines, from);
    const snapshot = { address: subscription, seq: folded.last };
    const description = { ...found.description, snapshot };
    await describeList(connection, list, { ...found, description });
    return done(...lines, from, `Invites from now on start at ${subscription}.`);
  });
}

interface FoldedLog {
  /** By claim key. */
  states: Map<string, ClaimState>;
  /** The last entry's number. */
  last: number;
  /** Entries that no client of this version understands. */
  aside: number;
}

async function foldLog(connection: NatsConnection, list: TeamName): Promise<FoldedLog> {
  const log = openNatsLog(connection, { list, user: "server" });
  const last = await log.last();
  if (!last.ok) throw new CommandError([`${list}: ${sayLogRefusal(last)}`]);
  const folded: FoldedLog = { states: new Map(), last: last.value, aside: 0 };
  for (let from = 1; from <= last.value; from += READ_AT_ONCE) {
    const page = await log.read(from, Math.min(last.value, from + READ_AT_ONCE - 1));
    if (!page.ok) throw new CommandError([`${list}: ${sayLogRefusal(page)}`]);
    folded.aside += foldPage(folded.states, page.value).aside.length;
  }
  return folded;
}

function toListFile(
  list: TeamName,
  { description }: TeamList,
  { states, aside }: FoldedLog,
): ListFile {
  const { title, publisher, lang, licence } = description;
  const claims: Claim[] = [];
  const problems = aside > 0 ? [`${list}: ${aside} edits cannot be read and were left out.`] : [];
  for (const [claimKey, state] of states) {
    const read = toClaim(claimKey, state);
    if (read.state === "claim") claims.push(read.claim);
    if (read.state === "unusable") problems.push(`${list}, ${claimKey}: ${read.why}.`);
  }
  const about = { homepage: null, description: null, updated: "unknown" };
  const header = { id: list, title, publisher, lang, licence, ...about };
  return { header, claims, problems, refused: 0 };
}

function toSubscription(address: string, key: string): string {
  const parsed = parseSubscription(address);
  if (!parsed.ok) {
    throw new CommandError([`--at ${address}: it is no address a list can be followed at.`]);
  }
  return formatSubscription({ base: parsed.value.base, key });
}
