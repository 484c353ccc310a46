import { useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { FollowPanel, type FollowState } from "../../components/FollowPanel.tsx";
import { ask } from "../../lib/messaging/client.ts";

/** What a refusal of the network may be for: the list's server does not let other sites read it. */
const MAY_NEED_LEAVE = "unreachable";

/** Connects the panel for following lists to the background and to the browser's permissions. */
export function FollowSettings() {
  const [view, setView] = useState<FollowState>({ state: "waiting" });

  const look = async (address: string) => {
    setView({ state: "looking" });
    const reply = await ask("previewFeed", { address });
    if (!reply.ok) return setView({ state: "failed", address, why: reply.error, host: null });
    const { response } = reply;
    if (response.ok) return setView({ state: "preview", address, preview: response.preview });
    const host = response.code === MAY_NEED_LEAVE ? (URL.parse(address)?.hostname ?? null) : null;
    setView({ state: "failed", address, why: response.why, host });
  };

  const allow = async (address: string) => {
    const url = URL.parse(address);
    if (!url) return;
    // The request must come first: the browser grants it only within the reader's own click.
    const origins = [`${url.protocol}//${url.hostname}/*`];
    const isAllowed = await browser.permissions.request({ origins }).catch(() => false);
    if (isAllowed) await look(address);
  };

  const follow = async (address: string) => {
    const reply = await ask("followList", { address });
    if (!reply.ok) return setView({ state: "failed", address, why: reply.error, host: null });
    const { response } = reply;
    if (response.ok) return setView({ state: "done" });
    setView({ state: "failed", address, why: response.why, host: null });
  };

  return (
    <FollowPanel
      view={view}
      onLook={(address) => void look(address)}
      onAllow={(address) => void allow(address)}
      onFollow={(address) => void follow(address)}
      onCancel={() => setView({ state: "waiting" })}
    />
  );
}
