import { errors, headers, type Msg, type NatsConnection } from "@nats-io/nats-core";
import { parseJson } from "../claim/parse-json.ts";
import { decodeText } from "../feed/bytes.ts";
import { isRecord } from "./json.ts";
import {
  type LogEntry,
  type LogRefusal,
  type LogResult,
  logged,
  type NewEntry,
  refuseLog,
  type TeamLog,
} from "./log.ts";
import { entrySubject, newsSubject, streamOf } from "./team-names.ts";

/** Whose log it is, and how long to wait for the server. */
export interface NatsLogOptions {
  /** The list's name in streams and subjects. */
  list: string;
  /** The member's name in subjects; the server lets nobody write under another's. */
  user: string;
  timeoutMs?: number;
}

const TIMEOUT_MS = 8_000;
/** Asked for at a time: one at a time would take a round trip each. */
const PIPELINED = 512;
/** A replica that lags catches up within a second or two; waits double from the first. */
const LAG_TRIES = 7;
const LAG_FIRST_WAIT_MS = 40;

/** @see https://github.com/nats-io/nats-server/blob/main/server/errors.json */
const STREAM_NOT_FOUND = 10_059;
const TOO_LARGE = [10_054, 10_097];
const NO_ROOM = [10_023, 10_047, 10_077];

/**
 * A list's log on a NATS JetStream server: the stream `L_<list>` with subjects
 * `L.<list>.<author>.<claim key>`. Entries are read by direct gets; the log has no gaps, since
 * nothing in it can be deleted, so one that is not there yet is one a replica has not got yet.
 *
 * @param connection Open, with `inboxPrefix` as the member's permissions want it; closed by `close`.
 * @see https://docs.nats.io/reference/reference-protocols/nats_api_reference
 */
export function openNatsLog(connection: NatsConnection, options: NatsLogOptions): TeamLog {
  const { list, user, timeoutMs = TIMEOUT_MS } = options;
  const stream = streamOf(list);
  let endedBy: unknown;
  void connection.closed().then((error) => {
    endedBy = error ?? endedBy;
  });

  const ask = async (subject: string, request?: object): Promise<LogResult<Msg>> => {
    const body = request ? JSON.stringify(request) : "";
    return connection
      .request(subject, body, { timeout: timeoutMs })
      .then(logged, (error: unknown) => toRefusal(error, endedBy));
  };

  async function readOne(seq: number): Promise<LogResult<LogEntry>> {
    for (let tries = 0; tries < LAG_TRIES; tries += 1) {
      const reply = await ask(`$JS.API.DIRECT.GET.${stream}`, { seq });
      if (!reply.ok) return reply;
      const { code = 0, description = "" } = reply.value.headers ?? {};
      if (code < 400) return toEntry(reply.value, seq);
      if (code !== 404) return refuseLog("unreadable", `${code} ${description}`);
      await new Promise((resolve) => setTimeout(resolve, LAG_FIRST_WAIT_MS * 2 ** tries));
    }
    return refuseLog("lagging", `entry ${seq}`);
  }

  return {
    async last() {
      const reply = await ask(`$JS.API.STREAM.INFO.${stream}`);
      return reply.ok ? toLast(reply.value) : reply;
    },
    async read(from, to) {
      const entries: LogEntry[] = [];
      for (let start = from; start <= to; start += PIPELINED) {
        const count = Math.min(PIPELINED, to - start + 1);
        const page = await Promise.all(
          Array.from({ length: count }, (_, index) => readOne(start + index)),
        );
        for (const entry of page) {
          if (!entry.ok) return entry;
          entries.push(entry.value);
        }
      }
      return logged(entries);
    },
    async append({ opId, claimKey, payload }: NewEntry) {
      const named = headers();
      named.set("Nats-Msg-Id", opId);
      const options = { timeout: timeoutMs, headers: named };
      const subject = entrySubject({ list, user }, claimKey);
      try {
        return toAppended(await connection.request(subject, JSON.stringify(payload), options));
      } catch (error) {
        return toRefusal(error, endedBy);
      }
    },
    watch(onNews, signal) {
      // Where the server does not allow it, there is no news, and everything else works.
      const callback = (error: Error | null) => void (error || onNews());
      const subscription = connection.subscribe(newsSubject(list), { callback });
      void connection.closed().then(onNews);
      signal.addEventListener("abort", () => subscription.unsubscribe());
    },
    close: () => connection.close(),
  };
}

function toLast(reply: Msg): LogResult<number> {
  const answer = parseReply(reply);
  if (isRecord(answer?.error)) return refuseBy(answer.error);
  const state = answer?.state;
  const last = isRecord(state) ? state.last_seq : undefined;
  return typeof last === "number" ? logged(last) : refuseLog("unreadable", "no last number");
}

function toAppended(reply: Msg): LogResult<number> {
  const answer = parseReply(reply);
  if (isRecord(answer?.error)) return refuseBy(answer.error);
  const seq = answer?.seq;
  return typeof seq === "number" ? logged(seq) : refuseLog("unreadable", "no number for an op");
}

function toEntry({ headers: said, data }: Msg, seq: number): LogResult<LogEntry> {
  const [, , author, claimKey, rest] = said?.get("Nats-Subject").split(".") ?? [];
  const at = Date.parse(said?.get("Nats-Time-Stamp") ?? "");
  const isThis = Number(said?.get("Nats-Sequence")) === seq;
  if (!isThis || !author || !claimKey || rest !== undefined || Number.isNaN(at)) {
    return refuseLog("unreadable", `entry ${seq}`);
  }
  // An op that was sent without an id is nobody's twice; its number names it.
  const opId = said?.get("Nats-Msg-Id") || `seq-${seq}`;
  const text = decodeText(new Uint8Array(data));
  return logged({ seq, author, claimKey, at, opId, payload: text && parseJson(text) });
}

function parseReply({ data }: Msg) {
  const answer = parseJson(decodeText(new Uint8Array(data)) ?? "");
  return isRecord(answer) ? answer : undefined;
}

function refuseBy(error: { [key: string]: unknown }): LogRefusal {
  const code = Number(error.err_code);
  const detail = String(error.description ?? "").slice(0, 200);
  if (code === STREAM_NOT_FOUND) return refuseLog("no-list", detail);
  if (TOO_LARGE.includes(code)) return refuseLog("too-large", detail);
  if (NO_ROOM.includes(code)) return refuseLog("full", detail);
  return refuseLog("unreadable", detail);
}

/**
 * What a failed request or a failed connection means.
 *
 * @param endedBy What ended the connection, if it has ended: a revoked member's is closed by the
 *   server, and a request on it says no more than that it is closed.
 */
export function toRefusal(error: unknown, endedBy?: unknown): LogRefusal {
  const causes = [error, error instanceof Error ? error.cause : undefined, endedBy];
  const is = (kind: new (...args: never[]) => Error) =>
    causes.some((cause) => cause instanceof kind);
  const detail = error instanceof Error ? error.message.slice(0, 200) : "";
  if (is(errors.AuthorizationError) || is(errors.UserAuthenticationExpiredError)) {
    return refuseLog("signed-out", detail);
  }
  if (is(errors.PermissionViolationError)) return refuseLog("not-allowed", detail);
  if (is(errors.InvalidArgumentError)) return refuseLog("too-large", detail);
  if (is(errors.TimeoutError)) return refuseLog("timed-out");
  return refuseLog("unreachable", detail);
}
