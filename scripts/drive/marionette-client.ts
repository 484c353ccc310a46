import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { withDeadline } from "./deadline.ts";
import { FrameReader, toFrame } from "./marionette-frames.ts";

const STEP_MS = 30_000;

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** Where a script runs: in a tab's page, or in the browser's own privileged window. */
export type MarionetteContext = "content" | "chrome";

/**
 * A connection to Firefox's Marionette, the protocol behind its WebDriver.
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class MarionetteClient {
  readonly #socket: Socket;
  readonly #reader = new FrameReader();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  /** The end of the queue: what runs in a chosen tab or context must not be interleaved. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => this.#receive(bytes));
    socket.on("error", (error) => this.#endAll(error));
    socket.on("close", () => this.#endAll(new Error("Firefox closed the connection")));
  }

  /** Connect to a port on loopback and begin a session. */
  static async open(port: number): Promise<MarionetteClient> {
    const socket = connect(port, "127.0.0.1");
    await withDeadline(once(socket, "connect"), STEP_MS, "a connection to Marionette");
    const client = new MarionetteClient(socket);
    await client.send("WebDriver:NewSession", { strictFileInteractability: true });
    return client;
  }

  /**
   * Send one command and wait for its answer.
   *
   * @throws Error with Firefox's words when the command fails.
   */
  send(command: string, params: object = {}, timeoutMs = STEP_MS): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#socket.write(toFrame([0, id, command, params]));
    return withDeadline(answer, timeoutMs, `Firefox to answer ${command}`);
  }

  /** Run several commands with none of another caller's in between. */
  exclusively<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(run, run);
    this.#turn = turn.catch(() => {}); // a failure belongs to its own caller, not to the next
    return turn;
  }

  /** Run commands in a context; must be called within `exclusively`. */
  async inContext<T>(context: MarionetteContext, run: () => Promise<T>): Promise<T> {
    await this.send("Marionette:SetContext", { value: context });
    return run();
  }

  /**
   * Run a function's source in the current tab or window.
   *
   * @param source A function expression; its result, awaited, comes back as JSON.
   */
  async execute(source: string, args: readonly unknown[]): Promise<unknown> {
    // JSON by our own hand: Marionette's serialiser turns `undefined` members into errors.
    const script = `return Promise.resolve((${source})(...JSON.parse(arguments[0])))
      .then((result) => JSON.stringify(result) ?? "null");`;
    const params = { script, args: [JSON.stringify(args)], newSandbox: false };
    const answer = await this.send("WebDriver:ExecuteScript", params);
    return JSON.parse(String(unwrap(answer)));
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Uint8Array): void {
    for (const message of this.#reader.push(bytes)) {
      // Answers are [1, id, error | null, result]; the greeting on connecting is an object.
      if (Array.isArray(message)) this.#settle(message);
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error) waiting?.reject(toError(error));
    else waiting?.resolve(result);
  }

  #endAll(reason: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(reason);
    this.#waiting.clear();
  }
}

/** Marionette wraps most results as `{value}`. */
export function unwrap(result: unknown): unknown {
  const isWrapped = typeof result === "object" && result !== null && "value" in result;
  return isWrapped ? result.value : result;
}

function toError(error: unknown): Error {
  const isNamed = typeof error === "object" && error !== null && "message" in error;
  return new Error(isNamed ? `Firefox: ${String(error.message)}` : `Firefox: ${String(error)}`);
}
