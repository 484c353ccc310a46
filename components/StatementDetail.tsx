import type { ComponentChildren } from "preact";
import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import type { Match } from "../lib/matching/match.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { CounterStatements, Provenance } from "./CounterStatements.tsx";
import { ExternalLink } from "./ExternalLink.tsx";
import { CheckIcon, DiffersIcon, UnsureIcon } from "./Icon.tsx";
import { useWords } from "./i18n.ts";
import { Why } from "./Why.tsx";

interface DetailProps {
  checked: CheckedStatement;
  match: Match;
  listed: ListedClaim | undefined;
  /** What can be done with the match, beside the list's name. */
  children?: ComponentChildren;
}

/** Everything the record holds for one matched statement: source, counter-statements, reasons. */
export function StatementDetail({ checked, match, listed, children }: DetailProps) {
  const { translate } = useWords();
  if (!listed) return <p class="muted">{translate("card_gone")}</p>;
  return (
    <div class="detail">
      <Agreement checked={checked} match={match} listed={listed} />
      <Recorded listed={listed} />
      <section class="rows">
        <h3>{translate("record_counters")}</h3>
        <CounterStatements counters={listed.claim.counterStatements} />
      </section>
      <Why checked={checked} match={match} claim={listed.claim} />
      <footer class="rows">
        <p class="muted">
          {translate("record_list", listed.listTitle)}{" "}
          {translate("record_licence", listed.listLicence)}
        </p>
        <div class="actions">
          {children}
          {listed.listHomepage && (
            <ExternalLink url={listed.listHomepage}>{translate("record_report")}</ExternalLink>
          )}
        </div>
      </footer>
    </div>
  );
}

const AGREEMENT_ICONS = {
  same: CheckIcon,
  different: DiffersIcon,
  unattributed: DiffersIcon,
  unknown: UnsureIcon,
};

/** How it is attributed here, beside whom the record names. */
function Agreement({ checked, match, listed }: DetailProps & { listed: ListedClaim }) {
  const { translate } = useWords();
  const { source, resolvedSource, cue } = checked.wording;
  const Icon = AGREEMENT_ICONS[match.speakerAgreement];
  return (
    <section class="rows">
      <h3>{translate("detail_here")}</h3>
      <p class="agreement">
        <Icon />
        {translate(
          keyFor("agreement", match.speakerAgreement),
          resolvedSource ?? source,
          listed.claim.speaker.name,
        )}
      </p>
      {cue && <p class="muted">{translate("detail_cue", cue)}</p>}
    </section>
  );
}

function Recorded({ listed }: { listed: ListedClaim }) {
  const { translate } = useWords();
  const { claim } = listed;
  return (
    <section class="rows">
      <h3>{translate("detail_record")}</h3>
      <p>
        {translate("record_saidBy")} <Speaker listed={listed} />
      </p>
      <p class="proposition" lang={claim.proposition.lang} dir="auto">
        {claim.proposition.text}
      </p>
      <ul class="plain utterances">
        {claim.utterances.map((utterance) => (
          <li key={utterance.url}>
            {utterance.exact && (
              <blockquote lang={utterance.lang} dir="auto">
                “{utterance.exact}”
              </blockquote>
            )}
            <Provenance entry={utterance} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Speaker({ listed }: { listed: ListedClaim }) {
  const { translate } = useWords();
  const { name, role, onBehalfOf } = listed.claim.speaker;
  const isObvious = !onBehalfOf || name.includes(onBehalfOf);
  return (
    <>
      <bdi class="speaker">{name}</bdi>
      {role && <span class="muted">, {role}</span>}
      {!isObvious && <span class="muted">, {translate("record_onBehalfOf", onBehalfOf)}</span>}
    </>
  );
}
