import * as z from "zod/mini";
import { CommandError } from "../list/outcome.ts";
import { askServer } from "./ask-server.ts";
import { withConnection } from "./connect.ts";
import { makeServerJwts } from "./make-jwts.ts";
import { readMembers, type TeamFolder } from "./team-folder.ts";

const Updated = z.object({ data: z.object({ code: z.number() }) });

/**
 * Tell the running servers who is revoked; they end such members' connections at once.
 *
 * @throws CommandError if no server takes it.
 */
export async function tellServers(folder: TeamFolder): Promise<void> {
  const { account } = makeServerJwts(folder.server, folder.keys, await readMembers(folder));
  const request = { subject: "$SYS.REQ.CLAIMS.UPDATE", body: account };
  const answer = await withConnection(folder, "system", (connection) =>
    askServer(connection, request, Updated),
  );
  if (!answer.ok) throw new CommandError([`The server does not take it (${answer.why}).`]);
}
