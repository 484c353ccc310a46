import * as z from "zod/mini";

/**
 * A team list's or a member's name. It is one token of the server's subjects, where dots part
 * tokens and `*` and `>` stand for others.
 */
export const TeamName = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
export type TeamName = z.infer<typeof TeamName>;

/** What a member may do: read; read and edit; or also invite and revoke. */
export const TeamRole = z.enum(["reader", "editor", "owner"]);
export type TeamRole = z.infer<typeof TeamRole>;

/** Who somebody is on a team's server: a name says nothing without its list. */
export interface TeamSeat {
  list: TeamName;
  user: TeamName;
}

/** The stream that holds a list's log. */
export function streamOf(list: TeamName): string {
  return `L_${list}`;
}

/** Where a member's ops go: the server lets nobody else write there, which makes it a signature. */
export function entrySubject({ list, user }: TeamSeat, claimKey: string): string {
  return `L.${list}.${user}.${claimKey}`;
}

/** All of a list's ops, for whoever listens for news of it. */
export function newsSubject(list: TeamName): string {
  return `L.${list}.>`;
}

/** Where an owner asks for something, by the same rule. */
export function ownerSubject({ list, user }: TeamSeat, verb: string): string {
  return `T.${list}.${user}.${verb}`;
}

/**
 * Where answers to a member go. With the list in it, since the same name in two lists may be two
 * people; names hold no underscore, so no two seats share an inbox.
 */
export function inboxPrefix({ list, user }: TeamSeat): string {
  return `_INBOX_${list}_${user}`;
}
