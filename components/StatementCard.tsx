import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { useWords } from "./i18n.ts";
import { StatementDetail } from "./StatementDetail.tsx";
import { StatementHead } from "./StatementItem.tsx";

/** The in-page card on one statement. It only shows; nothing can be edited from a page. */
export function StatementCard(props: {
  checked: CheckedStatement;
  listed: ListedClaim | undefined;
  isLoading: boolean;
  onClose: () => void;
}) {
  const { translate } = useWords();
  const { match } = props.checked;
  return (
    <section class="card">
      <button type="button" class="quiet close" onClick={props.onClose}>
        {translate("card_close")}
      </button>
      <StatementHead checked={props.checked} />
      <CardBody {...props} match={match} />
    </section>
  );
}

function CardBody(props: {
  checked: CheckedStatement;
  listed: ListedClaim | undefined;
  isLoading: boolean;
  match: CheckedStatement["match"];
}) {
  const { translate } = useWords();
  if (!props.match) return <p class="muted">{translate("card_notInLists")}</p>;
  if (props.isLoading) return <p class="muted">{translate("popup_loading")}</p>;
  return (
    <>
      <p class="tier">{translate(keyFor("tier", props.match.tier))}</p>
      <StatementDetail checked={props.checked} match={props.match} listed={props.listed} />
    </>
  );
}
