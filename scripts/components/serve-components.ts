import { join } from "node:path";
import preact from "@preact/preset-vite";
import { createServer } from "vite";
import { ROOT } from "../run-tool.ts";

/** The page that shows every component in every state, served on loopback. */
export async function serveComponents(port = 0) {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    cacheDir: join(ROOT, ".cache", "components"),
    plugins: [preact()],
    server: { host: "127.0.0.1", port, ...(port === 0 && { hmr: false, watch: null }) },
    optimizeDeps: { include: ["preact", "preact/hooks", "zod/mini"] },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error("the components' server has no address");
  return { url: `${base}scripts/components/index.html`, close: () => server.close() };
}
