import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateDocs } from "./docs/generated-files.ts";
import { ROOT } from "./run-tool.ts";

/** Write the documents that are made from the sources: the picture of the rooms, the schemas. */
for (const [path, content] of generateDocs()) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), content);
  process.stdout.write(`${path}\n`);
}
