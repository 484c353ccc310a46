import { parseArgs } from "node:util";
import { compareAttribution, evalAttribution, listErrors } from "./eval/attribution.ts";
import { printLanguages } from "./eval/languages.ts";
import { evalMatching, printMatchingTable } from "./eval/matching.ts";

const USAGE = `Usage: npm run eval [-- attribution | matching | languages [flags]]

Without flags: score on the measuring sets beside the project and print the tables.

  attribution --in documents.jsonl --out predictions.jsonl [--mode reporting|all]
  attribution --errors [--mode reporting|all]
  matching    --claims claims.jsonl --queries queries.jsonl [--queries more.jsonl] --out run.jsonl
  languages   [de fr …] [--errors]
`;

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`says-who: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(args: readonly string[]): Promise<void> {
  const [part, ...flags] = args;
  if (part === undefined) {
    compareAttribution();
    printLanguages({});
    await printMatchingTable();
  } else if (part === "attribution") {
    runAttribution(flags);
  } else if (part === "matching") {
    await runMatching(flags);
  } else if (part === "languages") {
    runLanguages(flags);
  } else {
    process.stderr.write(USAGE);
    process.exitCode = part === "--help" ? 0 : 1;
  }
}

function runAttribution(args: string[]): void {
  const text = { type: "string" } as const;
  const options = { in: text, out: text, mode: text, errors: { type: "boolean" } } as const;
  const { values } = parseArgs({ args, options });
  if (args.length === 0) {
    compareAttribution();
    return;
  }
  const { mode = "reporting" } = values;
  if (mode !== "reporting" && mode !== "all") throw new Error(`--mode is reporting or all`);
  if (values.errors) {
    listErrors(mode);
    return;
  }
  evalAttribution({ in: required(values.in, "--in"), out: required(values.out, "--out"), mode });
}

async function runMatching(args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  const options = { claims: text, queries: { type: "string", multiple: true }, out: text } as const;
  const { values } = parseArgs({ args, options });
  if (args.length === 0) {
    await printMatchingTable();
    return;
  }
  const tally = await evalMatching({
    claims: required(values.claims, "--claims"),
    queries: required(values.queries, "--queries"),
    out: required(values.out, "--out"),
  });
  process.stdout.write(`${JSON.stringify(tally)}\n`);
}

function runLanguages(args: string[]): void {
  const options = { errors: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const languages = positionals.length > 0 ? { languages: positionals } : {};
  printLanguages({ ...languages, isVerbose: values.errors ?? false });
}

function required<T>(value: T | undefined, flag: string): T {
  if (value !== undefined) return value;
  throw new Error(`${flag} is missing.\n${USAGE}`);
}
