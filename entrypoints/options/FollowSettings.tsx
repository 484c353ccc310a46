import { useState } from "preact/hooks";
import { FollowPanel, type FollowState } from "../../components/FollowPanel.tsx";
import type { ListPreview } from "../../lib/feed/list-preview.ts";
import { ask } from "../../lib/messaging/client.ts";
import { previewList } from "../../lib/services/preview-list.ts";
import { askForHost, hostToAsk } from "./ask-for-host.ts";

/** Connects the panel for following lists to the background and to the browser's permissions. */
export function FollowSettings() {
  const [view, setView] = useState<FollowState>({ state: "waiting" });

  const look = async (address: string) => {
    setView({ state: "looking" });
    const seen = await previewList(address, (url, init) => fetch(url, init));
    if (seen.ok) return setView({ state: "preview", preview: seen.value });
    setView({ state: "failed", address, why: seen, host: hostToAsk(seen, address) });
  };

  const allow = async (address: string) => {
    if (await askForHost(address)) await look(address);
  };

  const follow = async ({ kind, base, key, said }: ListPreview) => {
    const reply = await ask("followList", { kind, base, key, said });
    if (reply.ok) return setView({ state: "done" });
    const why = { code: "unavailable", detail: reply.error } as const;
    setView({ state: "failed", address: base, why, host: null });
  };

  return (
    <FollowPanel
      view={view}
      onLook={(address) => void look(address)}
      onAllow={(address) => void allow(address)}
      onFollow={(list) => void follow(list)}
      onCancel={() => setView({ state: "waiting" })}
    />
  );
}
