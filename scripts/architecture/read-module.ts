import { posix } from "node:path";
import { parseSync } from "vite";
import { walk } from "./walk.ts";

/** One import, re-export, dynamic `import()` or type-level `import()` of a module. */
export interface Import {
  /** A path inside the project, or a package's name as written. */
  target: string;
  /** Whether the compiler erases it. */
  isTypeOnly: boolean;
}

/** What the architecture rules need to know of one source file. */
export interface ModuleFacts {
  path: string;
  lines: number;
  imports: readonly Import[];
  /** Names used and declared nowhere in the file: globals of the platform. */
  freeNames: ReadonlySet<string>;
  /** Each function's length in lines and number of parameters, with the line it starts on. */
  functions: readonly { line: number; lines: number; parameters: number }[];
}

/**
 * Read the facts out of one TypeScript file.
 *
 * @param path Relative to the project, with forward slashes.
 * @throws Error if the source does not parse.
 */
export function readModule(path: string, source: string): ModuleFacts {
  const { program, module, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const { freeNames, functions, typeImports } = walk(program, source);
  const named = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      written: moduleRequest.value,
      isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ written: moduleRequest.value, isTypeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      written: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      isTypeOnly: false,
    })),
    ...typeImports.map((written) => ({ written, isTypeOnly: true })),
  ];
  return {
    path,
    lines: source.trimEnd().split("\n").length,
    imports: named.map(({ written, isTypeOnly }) => ({
      target: resolveFrom(path, written),
      isTypeOnly,
    })),
    freeNames,
    functions,
  };
}

function resolveFrom(path: string, written: string): string {
  const [bare = ""] = written.split("?");
  return bare.startsWith(".") ? posix.join(posix.dirname(path), bare) : bare;
}
