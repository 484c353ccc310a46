import browser from "webextension-polyfill";
import { attempt } from "../storage/result.ts";
import { lookAtDueLists, nextLookAt } from "./follow-lists.ts";

/** The alarm that wakes the background when a followed list is due. */
export const LISTS_ALARM = "followed-lists";

/** A browser's alarms are no finer than this, in ms. */
const SOON = 30_000;

/** Look at the lists that are due and set the alarm for the next one. */
export async function watchLists(): Promise<void> {
  // Rung again while lists come in, it wakes a background that ended in the middle of one.
  await setListsAlarm();
  // A store that cannot be read holds no list to look at; pages say so where it matters.
  await attempt(() => lookAtDueLists(fetch));
  await setListsAlarm();
}

/** Set the alarm by what is stored; a past time means soon. */
export async function setListsAlarm(): Promise<void> {
  const read = await attempt(nextLookAt);
  const next = read.ok ? read.value : undefined;
  if (next === undefined) return void (await browser.alarms.clear(LISTS_ALARM));
  browser.alarms.create(LISTS_ALARM, { when: Math.max(next, Date.now() + SOON) });
}
