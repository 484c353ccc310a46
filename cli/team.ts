import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { TeamName, TeamRole } from "../lib/replication/team-names.ts";
import { CommandError, type Outcome, settle } from "./list/outcome.ts";
import { toNumber } from "./list/to-number.ts";
import { create, invite, members, revoke } from "./team/commands.ts";
import { publishTeamList, type TeamPublishOptions } from "./team/publish-list.ts";
import { type CommandTools, prepare, type ServeOptions, serve } from "./team/serve.ts";
import { status } from "./team/status.ts";

const USAGE = `usage: npm run team -- COMMAND [--folder team-server]

  serve                          run the team's server until Ctrl+C; makes the folder
         [--port 4222] [--ws-port 4223] [--host HOST] [--address wss://HOST,…]
         [--tls-cert FILE --tls-key FILE | --behind-proxy]
         [--join nats://HOST,…]  answer owners for servers that run elsewhere
  prepare --join nats://HOST,… --address wss://HOST,…
                                 make the folder for servers that run elsewhere
  create LIST --title TITLE      make a list
         [--lang en] [--licence LICENCE] [--publisher NAME] [--replicas 1]
  invite LIST NAME               print a code that lets NAME join
         [--role reader|editor|owner] [--days DAYS] [--link PAGE]
  revoke LIST NAME               end NAME's access at once
  members [LIST]                 who was invited, and until when
  publish LIST --to DIR --key FILE
                                 the list as signed files, as \`npm run list -- publish\` makes them
         [--at https://HOST/DIR/] [--valid-days 7] [--poll-hours 6] [--remove-many]
  status                         the servers and their lists

docs/teams.md tells the whole story.`;

const OPTIONS = {
  folder: { type: "string", default: "team-server" },
  port: { type: "string", default: "4222" },
  "ws-port": { type: "string", default: "4223" },
  host: { type: "string" },
  address: { type: "string", default: "" },
  join: { type: "string", default: "" },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  "behind-proxy": { type: "boolean", default: false },
  title: { type: "string" },
  lang: { type: "string", default: "en" },
  licence: { type: "string", default: "unknown" },
  publisher: { type: "string", default: "unknown" },
  replicas: { type: "string", default: "1" },
  role: { type: "string", default: "editor" },
  days: { type: "string" },
  link: { type: "string" },
  to: { type: "string" },
  key: { type: "string" },
  at: { type: "string" },
  "valid-days": { type: "string", default: "7" },
  "poll-hours": { type: "string", default: "6" },
  "remove-many": { type: "boolean", default: false },
} as const;

/** Clocks before this day are wrong: there was no such program. */
const EARLIEST = Date.UTC(2026, 0, 1);

/**
 * Run one command of the team server's tool.
 *
 * @param args The command's words, such as `["create", "roads", "--title", "Roads"]`.
 */
export function runTeamCommand(args: readonly string[], tools: CommandTools): Promise<Outcome> {
  return settle(run(args, tools));
}

async function run(args: readonly string[], tools: CommandTools): Promise<Outcome> {
  const { values, positionals } = parse(args);
  const [command, list, user, ...more] = positionals;
  const count = positionals.length;
  if (more.length > 0) throw new CommandError([USAGE], 2);
  const now = requireSoundClock(tools.clock());
  const { folder } = values;
  if (command === "serve" && count === 1) return serve(toServeOptions(values), tools);
  if (command === "prepare" && count === 1) return prepare(toServeOptions(values), tools);
  if (command === "status" && count === 1) return status(folder, now);
  if (command === "members" && user === undefined) {
    return members(folder, list === undefined ? undefined : toName("LIST", list), now);
  }
  if (command === "create" && list !== undefined && user === undefined) {
    const { title = list, lang, licence, publisher } = values;
    const replicas = toInteger("replicas", values.replicas, [1, 3, 5]);
    const options = { title, lang, licence, publisher, replicas };
    return create(folder, toName("LIST", list), options);
  }
  if (command === "publish" && list !== undefined && user === undefined) {
    return publishTeamList(folder, toName("LIST", list), { ...toPublishOptions(values), now });
  }
  if (list === undefined || user === undefined) throw new CommandError([USAGE], 2);
  const seat = { list: toName("LIST", list), user: toName("NAME", user) };
  if (command === "revoke") return revoke(folder, seat, now);
  if (command !== "invite") throw new CommandError([USAGE], 2);
  const days = values.days === undefined ? null : toNumber("days", values.days, 3_660);
  const { link } = values;
  return invite(folder, seat, { role: toRole(values.role), days, link: toPage(link), now });
}

type Values = ReturnType<typeof parse>["values"];

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError([(error as Error).message, USAGE], 2); // parseArgs throws TypeErrors only
  }
}

function toServeOptions(values: Values): ServeOptions {
  const split = (text: string) => text.split(",").flatMap((one) => one.trim() || []);
  return {
    folder: values.folder,
    port: toPort("port", values.port),
    wsPort: toPort("ws-port", values["ws-port"]),
    host: values.host,
    tlsCert: values["tls-cert"],
    tlsKey: values["tls-key"],
    behindProxy: values["behind-proxy"],
    address: split(values.address),
    join: split(values.join),
  };
}

function toPublishOptions(values: Values): Omit<TeamPublishOptions, "now"> {
  const { to, key, at: address } = values;
  if (to === undefined || key === undefined) throw new CommandError([USAGE], 2);
  return {
    ...{ to, key, address, removeMany: values["remove-many"] },
    validDays: toNumber("valid-days", values["valid-days"], 366),
    pollHours: toNumber("poll-hours", values["poll-hours"], 24 * 30),
  };
}

function toPort(name: string, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new CommandError([`--${name}: "${text}" is no port, which is a number up to 65535.`], 2);
}

function toInteger(name: string, text: string, allowed: readonly number[]): number {
  const value = Number(text);
  if (allowed.includes(value)) return value;
  throw new CommandError([`--${name}: "${text}" is none of ${allowed.join(", ")}.`], 2);
}

function toName(what: string, text: string): TeamName {
  const { success, data } = TeamName.safeParse(text);
  if (success) return data;
  const suggested = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  const hint = suggested ? ` Perhaps ${suggested}?` : "";
  throw new CommandError(
    [
      `${what} “${text}”: a name has up to 40 small letters (a-z), digits and hyphens, and begins ` +
        `with a letter or digit.${hint}`,
    ],
    2,
  );
}

function toRole(text: string): TeamRole {
  const { success, data } = TeamRole.safeParse(text);
  if (success) return data;
  throw new CommandError([`--role: "${text}" is none of ${TeamRole.options.join(", ")}.`], 2);
}

function toPage(text: string | undefined): string | undefined {
  if (text === undefined || URL.canParse(text)) return text;
  throw new CommandError(
    [`--link: “${text}” is no address; open the extension's settings and copy theirs.`],
    2,
  );
}

function requireSoundClock(now: number): number {
  if (now >= EARLIEST) return now;
  const year = new Date(now).getUTCFullYear();
  throw new CommandError([
    `This machine's clock says ${year}. Set it first: invites would end in the past.`,
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => controller.abort());
  const { lines, code } = await runTeamCommand(process.argv.slice(2), {
    clock: Date.now,
    say: (line) => console.log(line),
    signal: controller.signal,
  });
  console.log(lines.join("\n"));
  process.exitCode = code;
}
