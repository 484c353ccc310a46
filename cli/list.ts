import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { diff } from "./list/diff.ts";
import { importFile } from "./list/import.ts";
import { keygen } from "./list/keygen.ts";
import { CommandError, type Outcome, settle } from "./list/outcome.ts";
import { publish } from "./list/publish.ts";
import { search } from "./list/search.ts";
import { toNumber } from "./list/to-number.ts";
import { validate } from "./list/validate.ts";
import { verify } from "./list/verify.ts";

export type { Outcome };

const USAGE = `usage: npm run list -- COMMAND

  import FILE --out LIST.json    ClaimReviews, a web page, a table or records as a list
         [--lang en] [--url WHERE] [--title TITLE] [--columns claim=2,speaker=1]
  validate FILE                  name everything that readers would refuse
  keygen FOLDER                  make a root key and an online key
         [--rotate | --extend]   a new online key; or the same one for longer
         [--days 400]
  publish FILE FOLDER --key FOLDER/online.key
         [--skip-bad] [--remove-many] [--valid-days 7] [--poll-hours 6]
  verify FOLDER|ADDRESS          each may end in #ed25519=KEY
  diff BEFORE AFTER              each a file, a folder or an address
  search WORDS FILE|FOLDER|ADDRESS [--lang en]

FILE is a claim list, .json or .ndjson. docs/publishing.md tells the whole story.`;

const OPTIONS = {
  rotate: { type: "boolean", default: false },
  extend: { type: "boolean", default: false },
  days: { type: "string", default: "400" },
  key: { type: "string" },
  "skip-bad": { type: "boolean", default: false },
  "remove-many": { type: "boolean", default: false },
  "valid-days": { type: "string", default: "7" },
  "poll-hours": { type: "string", default: "6" },
  lang: { type: "string", default: "en" },
  out: { type: "string" },
  url: { type: "string" },
  title: { type: "string" },
  columns: { type: "string" },
} as const;

/**
 * Run one command of the list publisher's tool.
 *
 * @param args The command's words, such as `["validate", "claims.json"]`.
 * @param now Epoch ms.
 */
export function runListCommand(
  args: readonly string[],
  now: number = Date.now(),
): Promise<Outcome> {
  return settle(run(args, now));
}

async function run(args: readonly string[], now: number): Promise<Outcome> {
  const { values, positionals } = parse(args);
  const [command, first, second, ...more] = positionals;
  if (first === undefined || more.length > 0) throw new CommandError([USAGE], 2);
  const isTwo = second !== undefined;
  if (command === "import" && !isTwo && values.out !== undefined) {
    const { out, lang, url, title, columns } = values;
    return importFile(first, { out, lang, url, title, columns });
  }
  if (command === "validate" && !isTwo) return validate(first);
  if (command === "keygen" && !isTwo) {
    const { rotate, extend } = values;
    return keygen(first, { rotate, extend, days: toNumber("days", values.days, 4_000), now });
  }
  if (command === "publish" && isTwo && values.key !== undefined) {
    return publish(first, second, {
      key: values.key,
      skipBad: values["skip-bad"],
      removeMany: values["remove-many"],
      validDays: toNumber("valid-days", values["valid-days"], 366),
      pollHours: toNumber("poll-hours", values["poll-hours"], 24 * 30),
      now,
    });
  }
  if (command === "verify" && !isTwo) return verify(first, now);
  if (command === "diff" && isTwo) return diff(first, second, now);
  if (command === "search" && isTwo)
    return search(second, { words: first, lang: values.lang, now });
  throw new CommandError([USAGE], 2);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError([(error as Error).message, USAGE], 2); // parseArgs throws TypeErrors only
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, code } = await runListCommand(process.argv.slice(2));
  console.log(lines.join("\n"));
  process.exitCode = code;
}
