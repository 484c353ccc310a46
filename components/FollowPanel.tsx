import { useState } from "preact/hooks";
import { hostOf } from "../lib/claim/web-url.ts";
import { ExternalLink } from "./ExternalLink.tsx";
import { useWords } from "./i18n.ts";

/** What a list says of itself before it is followed. */
export interface ListPreview {
  keyId: string | null;
  title: string;
  publisher: string;
  lang: string;
  licence: string;
  homepage: string | null;
  description: string | null;
  count: number;
  /** Epoch ms. */
  issuedAt: number;
  bytes: number;
  sample: readonly string[];
}

export type FollowState =
  | { state: "waiting" }
  | { state: "looking" }
  | { state: "preview"; address: string; preview: ListPreview }
  | { state: "done" }
  /** `host` where leave to read from it might help. */
  | { state: "failed"; address: string; why: string; host: string | null };

export interface FollowPanelProps {
  view: FollowState;
  onLook: (address: string) => void;
  onAllow: (address: string) => void;
  onFollow: (address: string) => void;
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
          <p>{translate("follow_failed", view.why)}</p>
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
  const { preview, address } = view;
  const day = new Date(preview.issuedAt).toLocaleDateString(locale);
  const facts = [
    number(preview.count),
    bytes(preview.bytes),
    preview.lang,
    preview.licence,
    day,
  ] as const;
  return (
    <div class="statement preview">
      <p class="source">
        <bdi>{preview.title}</bdi>
      </p>
      <p>{translate("follow_by", preview.publisher)}</p>
      <p class="muted">{translate("follow_facts", ...facts)}</p>
      {preview.description && <p dir="auto">{preview.description}</p>}
      {preview.homepage && (
        <ExternalLink url={preview.homepage}>{hostOf(preview.homepage)}</ExternalLink>
      )}
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
        <button type="button" onClick={() => onFollow(address)}>
          {translate("follow_start")}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {translate("options_cancel")}
        </button>
      </div>
    </div>
  );
}
