import { serveComponents } from "./components/serve-components.ts";

const PORT = 5180;

const { url } = await serveComponents(PORT);
process.stdout.write(`Every component in every state: ${url}\n`);
