const COLON = 0x3a;
const MAX_FRAME_BYTES = 256 * 1024 * 1024;

/**
 * Cuts Marionette's byte stream into messages. Each is `<byte length>:<JSON>`, and TCP delivers
 * them in pieces of any size.
 */
export class FrameReader {
  #pending = Buffer.alloc(0);

  /** Take in what arrived; returns the messages that are now whole, parsed. */
  push(bytes: Uint8Array): unknown[] {
    this.#pending = Buffer.concat([this.#pending, bytes]);
    const messages: unknown[] = [];
    for (let body = this.#takeBody(); body; body = this.#takeBody()) {
      messages.push(JSON.parse(body.toString("utf8")));
    }
    return messages;
  }

  #takeBody(): Buffer | undefined {
    const colon = this.#pending.indexOf(COLON);
    if (colon < 0) return undefined;
    const start = colon + 1;
    const end = start + readLength(this.#pending.toString("latin1", 0, colon));
    if (this.#pending.length < end) return undefined;
    const body = this.#pending.subarray(start, end);
    this.#pending = this.#pending.subarray(end);
    return body;
  }
}

/** Write one message as Marionette reads it. */
export function toFrame(message: unknown): string {
  const body = JSON.stringify(message);
  return `${Buffer.byteLength(body)}:${body}`;
}

function readLength(digits: string): number {
  const length = Number(digits);
  if (/^\d+$/.test(digits) && length <= MAX_FRAME_BYTES) return length;
  throw new Error(`Marionette sent a frame length of "${digits}"`);
}
