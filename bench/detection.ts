/**
 * What detection costs: time beside compromise's, loading, growth with the text, and sizes. All
 * times are taken inside the built extension's background service worker in headless Chromium.
 *
 *   npm run bench -- detection [--text FILE]
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { measureGrowth } from "./detection/measure-growth.ts";
import { measureSizes } from "./detection/measure-sizes.ts";
import { measureRivals, measureStarts } from "./detection/measure-speed.ts";
import { writeNews } from "./detection/news-text.ts";
import { launchWorker } from "./detection/worker.ts";

const LENGTH = 60_000;

const { values } = parseArgs({ options: { text: { type: "string" } } });
const text = values.text ? readFileSync(values.text, "utf8").slice(0, LENGTH) : writeNews(LENGTH);
await using worker = await launchWorker();
process.stdout.write(`Chromium ${await worker.version()}, ${cpus().length} cores\n\n`);
await measureStarts(worker, text);
await measureRivals(worker, text);
await measureGrowth(worker);
await measureSizes();
