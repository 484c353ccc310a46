import { Button } from "./Button.tsx";
import { useWords } from "./i18n.ts";

/** A statement's words, told apart from a claim of a list. */
export interface ToldApart {
  listId: string;
  claimId: string;
  text: string;
}

/** What the reader has said is not the same claim, and the way back. */
export function ApartPanel(props: {
  pairs: readonly ToldApart[];
  onMatchAgain: (pair: ToldApart) => void;
}) {
  const { translate } = useWords();
  const { pairs, onMatchAgain } = props;
  return (
    <section class="rows" aria-labelledby="apart-heading">
      <h2 id="apart-heading">{translate("apart_heading")}</h2>
      <p class="muted">{translate(pairs.length === 0 ? "apart_empty" : "apart_hint")}</p>
      {pairs.map((pair) => (
        <div class="row" key={`${pair.listId} ${pair.claimId} ${pair.text}`}>
          <p dir="auto">“{pair.text}”</p>
          <Button onClick={() => onMatchAgain(pair)}>{translate("apart_again")}</Button>
        </div>
      ))}
    </section>
  );
}
