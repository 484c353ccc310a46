import { createUser } from "@nats-io/nkeys";
import { connect, jwtAuthenticator, type NatsConnection } from "@nats-io/transport-node";
import { CommandError } from "../list/outcome.ts";
import { makeOwnJwt, toKeyPair } from "./make-jwts.ts";
import type { TeamFolder } from "./team-folder.ts";

/** `lists` reads and writes every list; `system` tells the servers who is revoked. */
export type OwnRole = "lists" | "system";

/**
 * Sign in at the folder's server, as whoever runs it.
 *
 * @throws CommandError if no server answers there, or it is another one.
 */
export async function signIn(
  { server, keys }: TeamFolder,
  role: OwnRole,
  { reconnect = false }: { reconnect?: boolean } = {},
): Promise<NatsConnection> {
  const user = createUser();
  const signer = toKeyPair(role === "lists" ? keys.account : keys.system);
  const jwt = makeOwnJwt(user.getPublicKey(), signer, Date.now());
  try {
    return await connect({
      servers: server.nats,
      authenticator: jwtAuthenticator(jwt, user.getSeed()),
      ...{ reconnect, maxReconnectAttempts: -1, timeout: 4_000, name: "says-who team" },
    });
  } catch (error) {
    throw new CommandError([sayFailure(server.nats.join(", "), error)]);
  }
}

/** Do something with a connection of one's own, and close it. */
export async function withConnection<T>(
  folder: TeamFolder,
  role: OwnRole,
  action: (connection: NatsConnection) => Promise<T>,
): Promise<T> {
  const connection = await signIn(folder, role);
  try {
    return await action(connection);
  } finally {
    await connection.close();
  }
}

function sayFailure(where: string, error: unknown): string {
  const isForeign = /authorization/i.test(String(error));
  return isForeign
    ? `The server at ${where} is not this folder's: it does not know its keys.`
    : `No server answers at ${where}. Start it with \`npm run team -- serve\`.`;
}
