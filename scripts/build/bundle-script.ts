import { readFileSync } from "node:fs";
import { build, type Plugin } from "vite";
import { ROOT } from "../run-tool.ts";
import { TERSER } from "./terser-options.ts";

interface BundleOptions {
  /** The global that holds what the entry exports. */
  name: string;
  /** Packages left out; the bundle then does not run. */
  external?: readonly (string | RegExp)[];
  /** Modules whose functions are replaced by ones that throw: what the bundle never calls. */
  without?: RegExp;
}

/** Bundle a module of ours with all it imports into one script, minified as in the extension. */
export async function bundleScript(
  entry: string,
  { name, external = [], without }: BundleOptions,
): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: without ? [leaveOut(without)] : [],
    build: {
      write: false,
      minify: "terser",
      terserOptions: TERSER,
      lib: { entry, formats: ["iife"], name },
      rollupOptions: { external: [...external], output: { globals: (id) => id } },
    },
  });
  const output = [result].flat()[0];
  if (!output || !("output" in output)) throw new Error(`vite built no bundle of ${entry}`);
  return output.output[0].code;
}

/** Keep the names a module exports, and nothing of what stands behind them. */
function leaveOut(modules: RegExp): Plugin {
  return {
    name: "leave-out",
    enforce: "pre",
    load(id) {
      if (!modules.test(id)) return undefined;
      const names = [...readFileSync(id, "utf8").matchAll(/^export (?:function|const) (\w+)/gm)];
      return names
        .map(([, name]) => `export const ${name} = () => { throw Error("${name}"); };`)
        .join("\n");
    },
  };
}
