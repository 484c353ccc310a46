import type { Claim } from "../lib/claim/claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import type { Match } from "../lib/matching/match.ts";
import { markParts } from "../lib/report/mark-parts.ts";
import { sayReason } from "../lib/report/say-reason.ts";
import { useWords } from "./i18n.ts";

/** Why a statement and a claim were put together: both texts with what differs marked, and reasons. */
export function Why(props: { checked: CheckedStatement; match: Match; claim: Claim }) {
  const { translate, percent } = useWords();
  const { reasons, probability } = props.match;
  const { proposition } = props.claim;
  const differing = reasons.flatMap(({ code, values }) =>
    code.startsWith("differs-") ? values : [],
  );
  return (
    <details class="why">
      <summary>{translate("why_heading")}</summary>
      <dl class="compared">
        <dt>{translate("why_here")}</dt>
        <dd dir="auto">
          <Marked text={props.checked.wording.content} values={differing} />
        </dd>
        <dt>{translate("detail_record")}</dt>
        <dd lang={proposition.lang} dir="auto">
          <Marked text={proposition.text} values={differing} />
        </dd>
      </dl>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code + reason.values.join()}>{sayReason(reason, translate)}</li>
        ))}
        <li>{translate("why_probability", percent(probability))}</li>
      </ul>
    </details>
  );
}

function Marked({ text, values }: { text: string; values: readonly string[] }) {
  return (
    <>
      {markParts(text, values).map((part, index) =>
        // Parts of one text have no names; their place tells them apart.
        part.isMarked ? <mark key={`${index}`}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
