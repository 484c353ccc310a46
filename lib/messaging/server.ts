import * as z from "zod/mini";
import { sayFault } from "../claim/say-fault.ts";
import { type MessageType, protocol, type RequestOf, type ResponseOf } from "./protocol.ts";

/** The envelope of every message to the background. */
const Envelope = z.object({ type: z.string(), request: z.unknown() });

/** What the background answers: the response, or a sentence saying why there is none. */
export type Reply<T extends MessageType = MessageType> =
  | { ok: true; response: ResponseOf<T> }
  | { ok: false; error: string };

/** The part of a browser's MessageSender that decides what a sender may ask. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export type Handlers = {
  [T in MessageType]: (request: RequestOf<T>, sender: Sender) => Promise<ResponseOf<T>>;
};

/** Our own id and the root of our own pages, from `runtime.id` and `runtime.getURL("")`. */
export interface Self {
  id: string;
  baseUrl: string;
}

/** A page's frames ask two or three things at a time; a tab that asks more is flooding us. */
const MAX_PENDING = 20;

/**
 * Build the background's message listener: envelope and request are parsed, the sender is checked
 * against the protocol, and only then does the handler run.
 *
 * @returns A listener whose promise never rejects; a refusal is an `ok: false` reply.
 */
export function createServer(handlers: Handlers, self: Self) {
  const takeTurns = createTurns();
  return async (message: unknown, sender: Sender): Promise<Reply> => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || !isMessageType(envelope.data.type)) return refuse("unknown message");
    const { type, request } = envelope.data;
    if (protocol[type].from !== kindOfSender(sender, self)) return refuse(`${type}: not allowed`);
    const parsed = protocol[type].request.safeParse(request);
    if (!parsed.success) return refuse(`${type}: ${sayFault(parsed.error, request)}`);
    const run = () => answer(() => handlers[type](parsed.data as never, sender));
    return (await takeTurns(sender.tab?.id, run)) ?? refuse(`${type}: too many at once`);
  };
}

/** Let no tab have more than {@link MAX_PENDING} answers under way; what is beyond is not run. */
function createTurns() {
  const pending = new Map<number, number>();
  return async (tabId: number | undefined, run: () => Promise<Reply>) => {
    if (tabId === undefined) return run();
    const before = pending.get(tabId) ?? 0;
    if (before >= MAX_PENDING) return undefined;
    pending.set(tabId, before + 1);
    const reply = await run();
    const left = (pending.get(tabId) ?? 1) - 1;
    if (left > 0) pending.set(tabId, left);
    else pending.delete(tabId);
    return reply;
  };
}

/**
 * Who is speaking: a content script in a tab's page, one of our own pages, or somebody else.
 * Firefox does not set `sender.origin`, so the address decides.
 */
export function kindOfSender(sender: Sender, self: Self): "page" | "extension" | "stranger" {
  if (sender.id !== self.id) return "stranger";
  if (sender.url?.startsWith(self.baseUrl)) return "extension";
  return sender.tab?.id === undefined ? "stranger" : "page";
}

function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(protocol, type);
}

async function answer(run: () => Promise<unknown>): Promise<Reply> {
  try {
    // The handler's own type holds the response; the union over all messages cannot say so.
    return { ok: true, response: (await run()) as ResponseOf<MessageType> };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(error: string): Reply {
  return { ok: false, error };
}
