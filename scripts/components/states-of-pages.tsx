import type { ComponentChildren } from "preact";
import { ApartPanel } from "../../components/ApartPanel.tsx";
import { DataPanel, type RestoreState } from "../../components/DataPanel.tsx";
import { FollowPanel, type FollowState } from "../../components/FollowPanel.tsx";
import { ImportPanel, type ImportState } from "../../components/ImportPanel.tsx";
import { OptionsView } from "../../components/OptionsView.tsx";
import { ReachChooser } from "../../components/ReachChooser.tsx";
import { type WelcomeProps, WelcomeView } from "../../components/WelcomeView.tsx";
import type { ListPreview } from "../../lib/feed/list-preview.ts";
import { LISTS } from "./samples.ts";
import type { ShownState } from "./states.tsx";

const nothing = () => {};

const reach = <ReachChooser reach="on-click" note="reach_saved" onChoose={nothing} />;

function onPage(panel: ComponentChildren): ShownState {
  return { on: "page", view: <main class="page">{panel}</main> };
}

function follow(view: FollowState) {
  return (
    <FollowPanel
      view={view}
      onLook={nothing}
      onAllow={nothing}
      onFollow={nothing}
      onCancel={nothing}
    />
  );
}

function importing(view: ImportState) {
  return (
    <ImportPanel
      view={view}
      onFile={nothing}
      onAddress={nothing}
      onAllow={nothing}
      onImport={nothing}
      onCancel={nothing}
    />
  );
}

function stored(restore: RestoreState, isPersisted = false) {
  return (
    <DataPanel
      usage={8_300_000}
      isPersisted={isPersisted}
      restore={restore}
      onPersist={nothing}
      onBackup={nothing}
      onFile={nothing}
      onRestore={nothing}
      onCancel={nothing}
    />
  );
}

const PAIRS = [
  { listId: "starter", claimId: "az-mines-2700", text: "Some 2,700 people marched." },
  { listId: "starter", claimId: "az-lachin-mines", text: "Mines are cleared near Lachin." },
];

function options(isFull: boolean): ShownState {
  const view = (
    <OptionsView
      reach={reach}
      lists={isFull ? LISTS : []}
      listActions={{
        onPause: nothing,
        onRemove: nothing,
        onLook: nothing,
        onExport: nothing,
        onStop: nothing,
      }}
      lost={isFull ? [{ what: "paraphrases", claims: 9 }] : []}
      follower={follow({ state: "waiting" })}
      importer={importing({ state: "waiting" })}
      apart={<ApartPanel pairs={isFull ? PAIRS : []} onMatchAgain={nothing} />}
      data={stored({ state: "waiting" })}
      offSites={isFull ? ["news.example", "a-very-long-name-of-a-newspaper.example"] : []}
      onSwitchOn={nothing}
    />
  );
  return { on: "page", view };
}

function welcome(starter: WelcomeProps["starter"]): ShownState {
  const view = (
    <WelcomeView
      reach={reach}
      starter={starter}
      tryUrl="https://news.example/hearing"
      onOpenSettings={nothing}
    />
  );
  return { on: "page", view };
}

const PREVIEW: ListPreview = {
  kind: "feed",
  base: "https://harbour.example/list/",
  key: "7f3a91c2",
  keyId: "7f3a 91c2",
  said: {
    title: "Claims about the harbour",
    publisher: "Harbour Watch",
    lang: "en",
    licence: "CC-BY-4.0",
    homepage: "https://harbour.example/",
  },
  description: "What was said about the harbour since 2019, by whom, and what others answered.",
  count: 104_312,
  issuedAt: Date.UTC(2026, 10, 23),
  bytes: 10_400_000,
  sample: ["The harbour was dredged in 2021.", "Two ferries were sold below their value."],
};

/** Settings and welcome, whole and panel by panel. */
export const PAGE_STATES: Readonly<Record<string, ShownState>> = {
  welcome: welcome({ title: "Starter list", claimCount: 9 }),
  "welcome-first-moment": welcome(null),
  "options-full": options(true),
  "options-empty": options(false),
  "follow-looking": onPage(follow({ state: "looking" })),
  "follow-preview": onPage(follow({ state: "preview", preview: PREVIEW })),
  "follow-unsigned": onPage(follow({ state: "preview", preview: { ...PREVIEW, keyId: null } })),
  "follow-done": onPage(follow({ state: "done" })),
  "follow-failed": onPage(
    follow({
      state: "failed",
      address: "a",
      why: { code: "unreachable", detail: "" },
      host: "lists.example",
    }),
  ),
  "import-reading": onPage(importing({ state: "reading", file: "ferry.csv" })),
  "import-preview": onPage(
    importing({
      state: "preview",
      file: "ferry.csv",
      claimCount: 3,
      outcomes: [
        { state: "merged", id: "ferry-late", title: "The ferry is late" },
        { state: "refused", title: "Ferry", why: "a proposition needs three words or more" },
      ],
      isOldEncoding: true,
      title: "ferry",
      replaces: true,
    }),
  ),
  "import-running": onPage(importing({ state: "importing", claimCount: 3 })),
  "import-done": onPage(importing({ state: "done", claimCount: 3 })),
  "import-failed": onPage(
    importing({ state: "failed", why: "This file holds no claims.", retry: null }),
  ),
  "data-asking": onPage(
    stored({
      state: "asking",
      backup: {
        format: "says-who-backup",
        version: 1,
        madeAt: "2026-11-24T10:00:00Z",
        settings: {},
        lists: [],
      },
    }),
  ),
  "data-restored": onPage(stored({ state: "done", lists: 2, claims: 104_321 }, true)),
  "data-failed": onPage(stored({ state: "failed", why: "This file is no backup." })),
};
