import * as z from "zod/mini";
import { Backup } from "../../lib/claim/backup.ts";
import { Claim } from "../../lib/claim/claim.ts";
import { ListFile } from "../../lib/claim/claim-list.ts";
import { Delegation, Head, HeadFile, Snapshot } from "../../lib/feed/head.ts";
import { readSources } from "../architecture/read-sources.ts";
import { readRoomGraph } from "../architecture/room-graph.ts";
import { drawRooms } from "./draw-rooms.ts";

/** What leaves the extension or comes in, by the name of its schema's file. */
const FORMATS = {
  claim: Claim,
  "claim-list": ListFile,
  "feed-head-file": HeadFile,
  "feed-delegation": Delegation,
  "feed-head": Head,
  "feed-snapshot": Snapshot,
  backup: Backup,
} as const;

/** Every document that is made from the sources: path, relative to the project, and content. */
export function generateDocs(): Map<string, string> {
  const schemas = Object.entries(FORMATS).map(([name, schema]): [string, string] => [
    `docs/schema/${name}.json`,
    `${JSON.stringify(describe(name, schema), null, 2)}\n`,
  ]);
  return new Map([["docs/architecture.svg", drawRooms(readRoomGraph(readSources()))], ...schemas]);
}

/** What a writer may give; checks that are no part of JSON Schema are in docs/formats.md. */
function describe(name: string, schema: z.ZodMiniType): object {
  return { title: name, ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) };
}
