import { liveQuery } from "dexie";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { ListActions, ListSummary } from "../../components/ListRow.tsx";
import { OptionsView } from "../../components/OptionsView.tsx";
import { ask } from "../../lib/messaging/client.ts";
import type { ExportFile } from "../../lib/report/export-list.ts";
import { readStoredLists } from "../../lib/services/stored-lists.ts";
import { readSettings } from "../../lib/storage/settings.ts";
import { ApartSettings } from "./ApartSettings.tsx";
import { DataSettings } from "./DataSettings.tsx";
import { FollowSettings } from "./FollowSettings.tsx";
import { ImportSettings } from "./ImportSettings.tsx";
import { ReachSetting } from "./ReachSetting.tsx";
import { saveList } from "./save-file.ts";

/** Connects the settings page to the stored lists and settings. */
export function Options() {
  const [lists, setLists] = useState<ListSummary[]>([]);
  const [offSites, setOffSites] = useState<string[]>([]);
  const [lost, setLost] = useState<ExportFile["lost"]>([]);

  const loadSites = () => {
    readSettings(browser.storage.local).then((settings) => setOffSites(settings.offSites));
  };
  useEffect(loadSites, []);
  useEffect(() => {
    const rows = liveQuery(readStoredLists);
    const subscription = rows.subscribe({ next: setLists, error: () => setLists([]) });
    return () => subscription.unsubscribe();
  }, []);

  const switchOn = async (host: string) => {
    await ask("setSite", { host, isOff: false });
    loadSites();
  };
  const actions: ListActions = {
    onPause: (listId, isPaused) => void ask("pauseList", { listId, isPaused }),
    onRemove: (listId) => void ask("removeList", { listId }),
    onStop: (listId) => void ask("stopList", { listId }),
    onLook: (listId) => void ask("lookAtList", { listId }),
    onExport: (listId, format) => void saveList(listId, format).then(setLost),
  };
  return (
    <OptionsView
      reach={<ReachSetting />}
      lists={lists}
      listActions={actions}
      lost={lost}
      follower={<FollowSettings />}
      importer={<ImportSettings lists={lists} />}
      data={<DataSettings />}
      apart={<ApartSettings />}
      offSites={offSites}
      onSwitchOn={switchOn}
    />
  );
}
