import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import type { Match } from "../lib/matching/match.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { sayReason } from "../lib/report/say-reason.ts";
import { CounterStatements, Provenance } from "./CounterStatements.tsx";
import { useWords } from "./i18n.ts";

/** Everything the record holds for one matched statement: source, counter-statements, reasons. */
export function StatementDetail(props: {
  checked: CheckedStatement;
  match: Match;
  listed: ListedClaim | undefined;
}) {
  const { translate } = useWords();
  if (!props.listed) return <p class="muted">{translate("card_gone")}</p>;
  const { claim, listTitle } = props.listed;
  return (
    <div class="detail">
      <p class="agreement">{sayAgreement(props, translate)}</p>
      <section>
        <h4>
          {translate("record_saidBy")} <Speaker listed={props.listed} />
        </h4>
        <p class="proposition" lang={claim.proposition.lang} dir="auto">
          {claim.proposition.text}
        </p>
        <ul class="plain">
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
      <CounterStatements counters={claim.counterStatements} />
      <Why match={props.match} />
      <p class="muted list-name">{translate("record_list", listTitle)}</p>
    </div>
  );
}

function Speaker({ listed }: { listed: ListedClaim }) {
  const { translate } = useWords();
  const { name, role, onBehalfOf } = listed.claim.speaker;
  const isObvious = !onBehalfOf || name.includes(onBehalfOf);
  return (
    <>
      <bdi>{name}</bdi>
      {role && <span class="muted">, {role}</span>}
      {!isObvious && <span class="muted">, {translate("record_onBehalfOf", onBehalfOf)}</span>}
    </>
  );
}

function Why({ match }: { match: Match }) {
  const { translate, percent } = useWords();
  return (
    <details class="why">
      <summary>{translate("why_heading")}</summary>
      <ul>
        {match.reasons.map((reason) => (
          <li key={reason.code + reason.values.join()}>{sayReason(reason, translate)}</li>
        ))}
        <li>{translate("why_probability", percent(match.probability))}</li>
      </ul>
    </details>
  );
}

function sayAgreement(
  {
    checked,
    match,
    listed,
  }: { checked: CheckedStatement; match: Match; listed?: ListedClaim | undefined },
  translate: ReturnType<typeof useWords>["translate"],
): string {
  const here = checked.wording.resolvedSource ?? checked.wording.source;
  return translate(
    keyFor("agreement", match.speakerAgreement),
    here,
    listed?.claim.speaker.name ?? "",
  );
}
