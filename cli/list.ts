import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseClaimListText } from "../lib/claim/claim-list.ts";
import { IMPORT_USAGE, runImport } from "./import.ts";
import type { Outcome } from "./outcome.ts";

const USAGE = `usage: npm run list -- validate FILE.json
       ${IMPORT_USAGE}`;

/**
 * Run one command of the list publisher's tool.
 *
 * @param args The command's words, such as `["validate", "claims.json"]`.
 */
export async function runListCommand(args: readonly string[]): Promise<Outcome> {
  const [command, file] = args;
  if (command === "import") return runImport(args.slice(1));
  if (command !== "validate" || file === undefined) return { lines: [USAGE], code: 2 };
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return { lines: [`${file}: there is no such file to read.`], code: 1 };
  return validate(file, text);
}

/** Name every record that a reader's extension would refuse. */
function validate(file: string, text: string): Outcome {
  const parsed = parseClaimListText(text);
  if (!parsed.ok) return { lines: [`${file}: ${parsed.why}`], code: 1 };
  const { list, claims, refused } = parsed.value;
  const summary = `${list.title}: ${claims.length} claims are good, ${refused.length} are refused.`;
  return { lines: [...refused.map(({ why }) => why), summary], code: refused.length > 0 ? 1 : 0 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, code } = await runListCommand(process.argv.slice(2));
  console.log(lines.join("\n"));
  process.exitCode = code;
}
