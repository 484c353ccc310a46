import { useState } from "preact/hooks";
import { hostOf } from "../lib/claim/web-url.ts";
import type { ListPreview } from "../lib/feed/list-preview.ts";
import type { Trouble } from "../lib/feed/result.ts";
import { sayRefusal } from "../lib/report/say-refusal.ts";
import { ExternalLink } from "./ExternalLink.tsx";
import { useWords } from "./i18n.ts";

export type FollowState =
  | { state: "waiting" }
  | { state: "looking" }
  | { state: "preview"; preview: ListPreview }
  | { state: "done" }
  /** `host` where leave to read from it might help. */
  | { state: "failed"; address: string; why: Trouble; host: string | null };

export interface FollowPanelProps {
  view: FollowState;
  onLook: (address: string) => void;
  onAllow: (address: string) => void;
  onFollow: (list: ListPreview) => void;
  onCancel: () => void;
}

/** Takes a list's address, shows what is there and follows it only when the reader says so. */
export function FollowPanel(props: FollowPanelProps) {
  const { translate } = useWords();
  const [address, setAddress] = useState("");
  return (
    <section class="rows" aria-labelledby="follow-heading">
      <h2 id="follow-heading">{translate("follow_heading")}</h2>
      <p class="muted">{translate("follow_hint")}</p>
      <form
        class="rows"
        onSubmit={(event) => {
          event.preventDefault();
          props.onLook(address.trim());
        }}
      >
        <label class="wide">
          {translate("follow_address")}
          <input
            type="text"
            inputmode="url"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" disabled={address.trim() === ""}>
            {translate("follow_look")}
          </button>
        </div>
      </form>
      <FollowBody {...props} />
    </section>
  );
}

function FollowBody(props: FollowPanelProps) {
  const { translate } = useWords();
  const { view } = props;
  switch (view.state) {
    case "waiting":
      return null;
    case "looking":
      return <p role="status">{translate("follow_looking")}</p>;
    case "preview":
      return <Preview {...props} view={view} />;
    case "done":
      return <p role="status">{translate("follow_done")}</p>;
    case "failed":
      return (
        <div role="alert" class="rows">
          <p>{translate("follow_failed", sayRefusal(view.why, translate))}</p>
          {view.host && (
            <div class="actions">
              <button type="button" onClick={() => props.onAllow(view.address)}>
                {translate("follow_allow", view.host)}
              </button>
            </div>
          )}
        </div>
      );
    default:
      return view satisfies never;
  }
}

type PreviewProps = FollowPanelProps & { view: Extract<FollowState, { state: "preview" }> };

function Preview({ view, onFollow, onCancel }: PreviewProps) {
  const { translate, locale, number, bytes } = useWords();
  const { preview } = view;
  const { title, publisher, lang, licence, homepage } = preview.said;
  const day =
    preview.issuedAt === null ? "–" : new Date(preview.issuedAt).toLocaleDateString(locale);
  const facts = [number(preview.count), bytes(preview.bytes), lang, licence, day] as const;
  return (
    <div class="statement preview">
      <p class="source">
        <bdi>{title}</bdi>
      </p>
      <p>{translate("follow_by", publisher)}</p>
      <p class="muted">{translate("follow_facts", ...facts)}</p>
      {preview.description && <p dir="auto">{preview.description}</p>}
      {homepage && <ExternalLink url={homepage}>{hostOf(homepage)}</ExternalLink>}
      <p>
        {preview.keyId === null
          ? translate("follow_unsigned")
          : translate("follow_signed", preview.keyId)}
      </p>
      {preview.sample.length > 0 && (
        <>
          <h3>{translate("follow_sample")}</h3>
          <ul>
            {preview.sample.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="actions">
        <button type="button" onClick={() => onFollow(preview)}>
          {translate("follow_start")}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {translate("options_cancel")}
        </button>
      </div>
    </div>
  );
}
