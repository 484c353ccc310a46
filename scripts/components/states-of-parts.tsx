import { Button, IconButton } from "../../components/Button.tsx";
import { Chip } from "../../components/Chip.tsx";
import { EmptyState, LoadingState } from "../../components/EmptyState.tsx";
import { CloseIcon, GearIcon, NextIcon, PlaceIcon, PreviousIcon } from "../../components/Icon.tsx";
import { SourceMix } from "../../components/SourceMix.tsx";
import type { ShownState } from "./states.tsx";

const MIX = [
  { name: "Foreign Ministry of Azerbaijan", share: 0.41 },
  { name: "Yeghishe Kirakosyan", share: 0.22 },
  { name: "International Court of Justice", share: 0.14 },
  { name: "", share: 0.1 },
  { name: "a spokesman", share: 0.08 },
  { name: "two witnesses", share: 0.05 },
];

/** The small pieces that every surface is made of. */
export const PARTS: Readonly<Record<string, ShownState>> = {
  "part-buttons": {
    on: "page",
    view: (
      <main class="page">
        <div class="actions">
          <Button kind="primary">Follow this list</Button>
          <Button>Pause</Button>
          <Button kind="quiet">Cancel</Button>
          <Button disabled>Look at it</Button>
          <Button icon={<GearIcon />}>Settings</Button>
          <IconButton label="Show in the page" icon={<PlaceIcon />} />
          <IconButton label="Previous" icon={<PreviousIcon />} />
          <IconButton label="Next" icon={<NextIcon />} />
          <IconButton label="Close" icon={<CloseIcon />} />
        </div>
        <div class="actions">
          <Chip>Related claim</Chip>
          <Chip tone="accent">Signed</Chip>
          <Chip tone="disputed">3 counter-statements</Chip>
        </div>
      </main>
    ),
  },
  "part-notices": {
    on: "page",
    view: (
      <main class="page">
        <LoadingState sentence="Reading this page…" />
        <EmptyState sentence="This page has no text to read." />
        <EmptyState tone="warning" sentence="There is no room on this disk for the claim lists.">
          <Button>Try again</Button>
        </EmptyState>
        <EmptyState tone="off" sentence="You have switched Says Who off on this site." />
      </main>
    ),
  },
  "part-source-mix": {
    on: "page",
    view: (
      <main class="popup">
        <SourceMix mix={MIX} side={{ side: "Azerbaijan", share: 0.63 }} />
      </main>
    ),
  },
};
