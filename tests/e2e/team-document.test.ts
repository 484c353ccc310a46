import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runListCommand } from "../../cli/list.ts";
import { ensureNats } from "../../scripts/servers/ensure-nats.ts";
import { runAt, startTeamServer, type TeamServer } from "./team-server.ts";

const DOCUMENT = readFileSync(join(import.meta.dirname, "../../docs/teams.md"), "utf8");

const executable = ensureNats();

let server: TeamServer;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "says-who-teams-"));
  if (executable) server = await startTeamServer();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

/** The document's commands in their order, with lines joined and comments taken away. */
function readCommands(): string[] {
  const blocks = [...DOCUMENT.matchAll(/```sh\n(.*?)```/gs)].map(([, block = ""]) => block);
  const lines = blocks.join("").replaceAll("\\\n", "").split("\n");
  return lines.flatMap((line) => /^npm run team -- (.*?)\s*(#.*)?$/.exec(line)?.[1] ?? []);
}

/** A command's words; folders of the document are put where they can be thrown away. */
function toWords(command: string): string[] {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
  return words
    .flatMap((word) => word ?? [])
    .map((word) => word.replace(/^(site|keys)\b/, `${scratch}/$1`));
}

describe.skipIf(!executable)("docs/teams.md", () => {
  it("has commands that do what it says, in its order", async () => {
    await runListCommand(["keygen", join(scratch, "keys")]);
    const commands = readCommands().filter((command) => !command.startsWith("serve"));

    expect(commands.length).toBeGreaterThanOrEqual(8);
    for (const command of commands) {
      const words = toWords(command);
      const { code, lines } = command.startsWith("prepare")
        ? await runAt(
            join(scratch, "deploy"),
            words.filter((_, at) => !isFolder(words, at)),
          )
        : await server.run(...words);
      expect({ command, code, lines }).toMatchObject({ code: 0 });
    }
  });
});

function isFolder(words: readonly string[], at: number): boolean {
  return words[at] === "--folder" || words[at - 1] === "--folder";
}
