import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { PopupView } from "../../components/PopupView.tsx";
import { ask } from "../../lib/messaging/client.ts";
import { tellApart } from "../../lib/services/tell-apart.ts";
import { PageOffer } from "./PageOffer.tsx";
import { PanelButton } from "./PanelButton.tsx";
import { useTabReport } from "./use-tab-report.ts";

/** Connects the popup's view to the tab it was opened over. */
export function Popup() {
  const { tabId, report, reload } = useTabReport();
  const [canPickSite, setCanPickSite] = useState(false);
  const host = report.host;

  useEffect(() => {
    if (!host) return;
    browser.permissions
      .contains({ origins: [patternOf(host)] })
      .then((has) => setCanPickSite(!has));
  }, [host]);

  const pickSite = async () => {
    const granted = await browser.permissions.request({ origins: [patternOf(host)] });
    if (!granted) return;
    await ask("setReach", { reach: "picked-sites" });
    setCanPickSite(false);
    reload();
  };
  const switchSite = async (isOff: boolean) => {
    await ask("setSite", { host, isOff });
    reload();
  };

  return (
    <PopupView
      view={report.view}
      host={host}
      siteIsOff={report.siteIsOff}
      canPickSite={canPickSite}
      onSwitchSite={switchSite}
      onPickSite={pickSite}
      actions={{
        onJump: (statementId) => void ask("jumpTo", { tabId, statementId }),
        onTellApart: (checked, isApart) => void tellApart(tabId, checked, isApart),
      }}
      onOpenSettings={() => browser.runtime.openOptionsPage()}
      offer={
        <>
          <PanelButton tabId={tabId} />
          {report.page && <PageOffer tabId={tabId} page={report.page} />}
        </>
      }
    />
  );
}

function patternOf(host: string): string {
  return `*://${host.replace(/:\d+$/, "")}/*`;
}
