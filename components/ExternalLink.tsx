import type { ComponentChildren } from "preact";
import { isWebUrl } from "../lib/claim/web-url.ts";

/** A link out of the extension. The address is checked again here, whatever the list said. */
export function ExternalLink(props: { url: string; children: ComponentChildren }) {
  if (!isWebUrl(props.url)) return <span>{props.children}</span>;
  return (
    <a class="link" href={props.url} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
