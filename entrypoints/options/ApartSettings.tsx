import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { ApartPanel } from "../../components/ApartPanel.tsx";
import { ask } from "../../lib/messaging/client.ts";
import { type Pair, readSettings } from "../../lib/storage/settings.ts";

/** Connects the pairs told apart to the settings. */
export function ApartSettings() {
  const [pairs, setPairs] = useState<Pair[]>([]);
  const load = () => {
    readSettings(browser.storage.local).then(({ apart }) => setPairs(apart));
  };
  useEffect(load, []);

  const matchAgain = async (pair: Pair) => {
    await ask("tellApart", { ...pair, isApart: false });
    load();
  };
  return <ApartPanel pairs={pairs} onMatchAgain={(pair) => void matchAgain(pair)} />;
}
