import { liveQuery } from "dexie";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { type WelcomeProps, WelcomeView } from "../../components/WelcomeView.tsx";
import { readStoredLists } from "../../lib/services/stored-lists.ts";
import { ReachSetting } from "../options/ReachSetting.tsx";

const STARTER_ID = "starter";
/** An article that the starter list's claims were taken from. */
const TRY_URL =
  "https://www.ctvnews.ca/world/azerbaijan-to-un-court-armenia-must-stop-laying-land-mines-1.6253643";

/** Connects the welcome page to the first list's install and to the settings. */
export function Welcome() {
  const [starter, setStarter] = useState<WelcomeProps["starter"]>(null);

  useEffect(() => {
    const lists = liveQuery(readStoredLists);
    const subscription = lists.subscribe({
      next: (found) =>
        setStarter(
          found.find(({ listId, state }) => listId === STARTER_ID && state === "ready") ?? null,
        ),
      // Without a store the page still explains itself; the popup says what is wrong.
      error: () => setStarter(null),
    });
    return () => subscription.unsubscribe();
  }, []);

  return (
    <WelcomeView
      reach={<ReachSetting />}
      starter={starter}
      tryUrl={TRY_URL}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
