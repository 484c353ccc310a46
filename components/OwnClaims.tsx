import { useState } from "preact/hooks";
import type { Claim } from "../lib/claim/claim.ts";
import { Chip } from "./Chip.tsx";
import { useWords } from "./i18n.ts";

/** So many are shown at once; the search finds the others. */
const MOST_SHOWN = 200;

interface Props {
  claims: readonly Claim[];
  /** Choosing one for a counter-statement, instead of changing them. */
  onPick: ((claim: Claim) => void) | null;
  onEdit: (claim: Claim) => void;
  onStatus: (claim: Claim, status: Claim["status"]) => void;
}

/** The reader's own claims, to be searched, changed, withdrawn and restored. */
export function OwnClaims({ claims, ...actions }: Props) {
  const { translate, count } = useWords();
  const [words, setWords] = useState("");
  const found = claims.filter((claim) => hasWords(claim, words));
  if (claims.length === 0) return <p class="notice">{translate("workbench_none")}</p>;
  return (
    <>
      {actions.onPick && <p>{translate("workbench_pickClaim")}</p>}
      <label>
        {translate("workbench_searchMine")}
        <input
          type="search"
          value={words}
          maxLength={200}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      {found.length === 0 && <p class="notice">{translate("workbench_noneFound")}</p>}
      <ul class="plain statements">
        {found.slice(0, MOST_SHOWN).map((claim) => (
          <OwnClaim key={claim.id} claim={claim} {...actions} />
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <p class="muted">{count("workbench_more", found.length - MOST_SHOWN)}</p>
      )}
    </>
  );
}

function OwnClaim({ claim, onPick, onEdit, onStatus }: Omit<Props, "claims"> & { claim: Claim }) {
  const { translate, count } = useWords();
  const isWithdrawn = claim.status === "withdrawn";
  const { length } = claim.counterStatements;
  return (
    <li class="statement own">
      <p class="source">
        <bdi>{claim.speaker.name}</bdi>
        {isWithdrawn && <span class="muted"> · {translate("workbench_withdrawn")}</span>}
      </p>
      <p class="content" lang={claim.proposition.lang} dir="auto">
        {claim.proposition.text}
      </p>
      {length > 0 && <Chip tone="disputed">{count("counter_count", length)}</Chip>}
      <div class="actions">
        {onPick ? (
          <button type="button" data-action="pick" onClick={() => onPick(claim)}>
            {translate("workbench_pickThis")}
          </button>
        ) : (
          <>
            <button type="button" data-action="edit" onClick={() => onEdit(claim)}>
              {translate("workbench_edit")}
            </button>
            <button
              type="button"
              data-action={isWithdrawn ? "restore" : "withdraw"}
              onClick={() => onStatus(claim, isWithdrawn ? "active" : "withdrawn")}
            >
              {translate(isWithdrawn ? "workbench_restore" : "workbench_withdraw")}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

function hasWords({ proposition, speaker }: Claim, words: string): boolean {
  const text = `${proposition.text} ${speaker.name}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
