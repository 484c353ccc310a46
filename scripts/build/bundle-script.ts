import { build } from "vite";
import { ROOT } from "../run-tool.ts";

interface BundleOptions {
  /** The global that holds what the entry exports. */
  name: string;
  /** Packages left out; the bundle then does not run. */
  external?: readonly (string | RegExp)[];
}

/** Bundle a module of ours with all it imports into one script, minified as in the extension. */
export async function bundleScript(
  entry: string,
  { name, external = [] }: BundleOptions,
): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ["iife"], name },
      rollupOptions: { external: [...external], output: { globals: (id) => id } },
    },
  });
  const output = [result].flat()[0];
  if (!output || !("output" in output)) throw new Error(`vite built no bundle of ${entry}`);
  return output.output[0].code;
}
