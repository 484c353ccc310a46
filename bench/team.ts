/**
 * What a team's list costs: folding a log, a sync that finds nothing new on a real nats-server, and
 * fifty editors who lose their connection again and again and must come to one list.
 *
 *   node bench/team.ts [--entries 10000] [--editors 50] [--edits 200]
 */
import "fake-indexeddb/auto";
import { connect, createServer } from "node:net";
import { parseArgs } from "node:util";
import type { ClaimState } from "../lib/replication/claim-state.ts";
import { diffClaims } from "../lib/replication/diff.ts";
import { foldPage } from "../lib/replication/fold-page.ts";
import { type LogEntry, logged } from "../lib/replication/log.ts";
import type { Edit } from "../lib/replication/op.ts";
import { opsOf } from "../lib/replication/view.ts";
import { ensureNats } from "../scripts/servers/ensure-nats.ts";
import { startNats } from "../tests/e2e/nats-servers.ts";
import { LIST, type Member } from "../tests/unit/services/team.ts";
import { formatMs, formatRow, judge, medianOf } from "./detection/format.ts";
import { inventClaim } from "./feed/invent-claim.ts";
import { runEditors } from "./team/run-editors.ts";

const { values } = parseArgs({
  options: {
    entries: { type: "string", default: "10000" },
    editors: { type: "string", default: "50" },
    edits: { type: "string", default: "200" },
  },
});
const ENTRIES = Number(values.entries);
/** Every claim is recorded once and then edited. */
const EDITS_PER_CLAIM = 10;
const PAGE = 512;
const ROUNDS = 5;
const SYNCS = 30;
const MAX_FOLD_MS = 3_000;
const MAX_SYNC_MS = 60;
const MAX_SYNC_BYTES = 2_048;

async function main(): Promise<void> {
  const log = inventLog(ENTRIES);
  const folds = Array.from({ length: ROUNDS }, () => timeFold(log));
  const isInTime = medianOf(folds) <= MAX_FOLD_MS;
  console.log(
    formatRow(`fold ${ENTRIES} ops`, formatMs(folds), `bar ${MAX_FOLD_MS} ms: ${judge(isInTime)}`),
  );
  const [editors, edits] = [Number(values.editors), Number(values.edits)];
  const { ms, ops, disputes, isSame, lost } = await runEditors(editors, edits);
  const outcome = isSame && lost === 0 ? "one list, nothing lost" : `APART, ${lost} ops lost`;
  const row = `${ops} ops, ${disputes} disputes: ${outcome}`;
  console.log(
    formatRow(`${editors} editors x ${edits} edits`, `${(ms / 1_000).toFixed(1)} s`, row),
  );
  if (!isSame || lost > 0) process.exitCode = 1;
  await measureSync();
}

/** Claims recorded by one author and edited in turn by others who have seen what is there. */
function inventLog(count: number): LogEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const claim = inventClaim(index - (index % EDITS_PER_CLAIM), 0);
    const again = index % EDITS_PER_CLAIM;
    const edit: Edit =
      again === 0
        ? (diffClaims(undefined, claim) ?? {})
        : { set: { "speaker/role": `role ${again}` }, add: { topics: [`topic ${again}`] } };
    const [payload] = opsOf(edit, { base: index, from: "m1" });
    const author = `editor-${index % 7}`;
    return { seq: index + 1, author, claimKey: claim.id, at: index, opId: `op-${index}`, payload };
  });
}

function timeFold(log: readonly LogEntry[]): number {
  const start = performance.now();
  const states = new Map<string, ClaimState>();
  for (let at = 0; at < log.length; at += PAGE) foldPage(states, log.slice(at, at + PAGE));
  return performance.now() - start;
}

async function measureSync(): Promise<void> {
  const executable = ensureNats();
  if (!executable) return console.log("  no nats-server here: syncs were not measured");
  await using servers = await startNats(executable, { count: 1, users: ["ann"] });
  const relay = await startRelay(Number(new URL(servers.addresses[0] ?? "").port));
  const ann = await servers.join("ann", [`ws://127.0.0.1:${relay.port}`]);
  await ann.save("c1", () => ({ ...inventClaim(1, 0), id: "c1" }));
  await ann.sync();
  await measureRounds("sync, nothing new", ann, relay);
  const membership = await ann.database.memberships.get(LIST);
  const dialled = membership && (await ann.world.dial(membership));
  if (!dialled?.ok) throw new Error("expected a connection");
  ann.world.dial = async () => logged({ ...dialled.value, close: async () => {} });
  await measureRounds("over an open connection", ann, relay);
  await dialled.value.close();
  await relay.close();
}

async function measureRounds(
  name: string,
  member: Member,
  relay: { bytes: () => number },
): Promise<void> {
  const times: number[] = [];
  const sizes: number[] = [];
  for (let round = 0; round < SYNCS; round += 1) {
    const [start, before] = [performance.now(), relay.bytes()];
    const synced = await member.sync();
    times.push(performance.now() - start);
    sizes.push(relay.bytes() - before);
    if (!synced.ok) throw new Error(`expected a sync, got ${synced.code}`);
  }
  const [isFast, bytes] = [medianOf(times) <= MAX_SYNC_MS, medianOf(sizes)];
  const size = `bar ${MAX_SYNC_BYTES} B: ${judge(bytes <= MAX_SYNC_BYTES)}`;
  console.log(
    [
      formatRow(name, formatMs(times), `bar ${MAX_SYNC_MS} ms: ${judge(isFast)}`),
      formatRow("  bytes, both ways", `${bytes} B`, size),
    ].join("\n"),
  );
}

/** Pass bytes on to a port, and count them. */
async function startRelay(target: number) {
  let count = 0;
  const server = createServer((inward) => {
    const outward = connect(target, "127.0.0.1");
    for (const [from, to] of [
      [inward, outward],
      [outward, inward],
    ] as const) {
      from.on("data", (bytes) => {
        count += bytes.length;
      });
      from.on("error", () => to.destroy());
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("expected a port to listen on");
  return {
    port: address.port,
    bytes: () => count,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

await main();
