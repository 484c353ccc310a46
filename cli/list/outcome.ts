/** What a command has to say: lines for people, and the process's exit code. */
export interface Outcome {
  lines: string[];
  /** 1 where something is wrong with what was read, 2 where the command itself was not understood. */
  code: 0 | 1 | 2;
}

/** A command that did what it should. */
export function done(...lines: string[]): Outcome {
  return { lines, code: 0 };
}

/** Why a command did not do what it should, in sentences for whoever runs it. */
export class CommandError extends Error {
  override name = "CommandError";
  readonly lines: readonly string[];
  readonly code: 1 | 2;

  constructor(lines: readonly string[], code: 1 | 2 = 1) {
    super(lines.join("\n"));
    this.lines = lines;
    this.code = code;
  }
}

/** What a command has to say, also where it did not do what it should. */
export async function settle(command: Promise<Outcome>): Promise<Outcome> {
  try {
    return await command;
  } catch (error) {
    if (error instanceof CommandError) return { lines: [...error.lines], code: error.code };
    throw error;
  }
}
