import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { type ReachChoice, ReachChooser } from "../../components/ReachChooser.tsx";
import { ask } from "../../lib/messaging/client.ts";
import type { MessageKey } from "../../lib/report/catalogue.ts";
import { readSettings } from "../../lib/storage/settings.ts";

const EVERY_SITE = { origins: ["*://*/*"] };

/** Connects the choice of where to read to the browser's permissions and the settings. */
export function ReachSetting() {
  const [reach, setReach] = useState<ReachChoice>("on-click");
  const [note, setNote] = useState<MessageKey | null>(null);

  useEffect(() => {
    readSettings(browser.storage.local).then((settings) => setReach(settings.reach));
  }, []);

  const choose = async (wanted: ReachChoice) => {
    // The request must come first: the browser grants it only within the reader's own click.
    const isAllowed =
      wanted !== "all-sites" || (await browser.permissions.request(EVERY_SITE).catch(() => false));
    if (!isAllowed) return setNote("reach_denied");
    if (wanted !== "all-sites") await browser.permissions.remove(EVERY_SITE).catch(() => false);
    const reply = await ask("setReach", { reach: wanted });
    if (!reply.ok) return setNote("reach_denied");
    setReach(wanted);
    setNote("reach_saved");
  };

  return <ReachChooser reach={reach} note={note} onChoose={choose} />;
}
