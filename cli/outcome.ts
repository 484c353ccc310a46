/** What a command has to say: lines for people, and the process's exit code. */
export interface Outcome {
  lines: string[];
  code: 0 | 1 | 2;
}
