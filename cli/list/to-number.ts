import { CommandError } from "./outcome.ts";

/**
 * Read an option that is a number of days or hours.
 *
 * @throws CommandError if it is none, or over the most.
 */
export function toNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (value >= 0.02 && value <= most) return value;
  throw new CommandError([`--${name}: "${text}" is no number up to ${most}.`], 2);
}
