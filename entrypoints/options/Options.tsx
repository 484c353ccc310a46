import { liveQuery } from "dexie";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { ListSummary } from "../../components/ListRow.tsx";
import { OptionsView } from "../../components/OptionsView.tsx";
import { ask } from "../../lib/messaging/client.ts";
import { database } from "../../lib/storage/open-database.ts";
import { readSettings } from "../../lib/storage/settings.ts";
import { ReachSetting } from "./ReachSetting.tsx";

/** Connects the settings page to the stored lists and settings. */
export function Options() {
  const [lists, setLists] = useState<ListSummary[]>([]);
  const [offSites, setOffSites] = useState<string[]>([]);

  const loadSites = () => {
    readSettings(browser.storage.local).then((settings) => setOffSites(settings.offSites));
  };
  useEffect(loadSites, []);
  useEffect(() => {
    const rows = liveQuery(() => database.lists.toArray());
    const subscription = rows.subscribe({ next: setLists, error: () => setLists([]) });
    return () => subscription.unsubscribe();
  }, []);

  const switchOn = async (host: string) => {
    await ask("setSite", { host, isOff: false });
    loadSites();
  };
  return (
    <OptionsView reach={<ReachSetting />} lists={lists} offSites={offSites} onSwitchOn={switchOn} />
  );
}
