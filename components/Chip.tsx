import type { ComponentChildren } from "preact";

/** A short remark on the thing it stands beside. */
export function Chip(props: {
  tone?: "neutral" | "disputed" | "accent";
  children: ComponentChildren;
}) {
  return <span class={`chip chip-${props.tone ?? "neutral"}`}>{props.children}</span>;
}
