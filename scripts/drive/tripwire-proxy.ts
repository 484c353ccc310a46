import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A proxy that lets nothing through and remembers who knocked. */
export interface Tripwire {
  readonly port: number;
  /** What was asked for, oldest first: whole addresses, or `https://host:port/` for tunnels. */
  readonly attempts: readonly string[];
  close(): void;
}

/**
 * Start a proxy on loopback that refuses and notes every request. Given to a browser as its proxy
 * for everything but loopback, it sees any attempt to leave the machine, from whatever part.
 */
export async function startTripwire(): Promise<Tripwire> {
  const attempts: string[] = [];
  const server = createServer((request, response) => {
    attempts.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket: Socket) => {
    attempts.push(`https://${request.url ?? ""}/`);
    socket.on("error", () => {}); // the browser may have hung up first; it was refused anyway
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  // A TCP server that listens always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return { port, attempts, close: () => server.close() };
}
