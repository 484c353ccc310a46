import type { ComponentChildren } from "preact";
import { InfoIcon, OffIcon, WarningIcon } from "./Icon.tsx";

const ICONS = { info: InfoIcon, warning: WarningIcon, off: OffIcon };

/**
 * A sentence where there is nothing to show, with what can be done about it below.
 * Screen readers say it when it appears.
 */
export function EmptyState(props: {
  tone?: keyof typeof ICONS;
  /** What happened, in a whole sentence. */
  sentence: string;
  /** Buttons or links. */
  children?: ComponentChildren;
}) {
  const Icon = ICONS[props.tone ?? "info"];
  return (
    <div class="notice" role="status">
      <Icon />
      <p>{props.sentence}</p>
      {props.children && <div class="actions">{props.children}</div>}
    </div>
  );
}

/** A sentence while something is on its way; the bar above it stands still for those who ask. */
export function LoadingState({ sentence }: { sentence: string }) {
  return (
    <div class="notice loading" role="status">
      <p>{sentence}</p>
    </div>
  );
}
