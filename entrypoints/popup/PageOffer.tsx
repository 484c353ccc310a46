import { useEffect, useState } from "preact/hooks";
import { PageClaims, type PageClaimsState } from "../../components/PageClaims.tsx";
import type { Claim } from "../../lib/claim/claim.ts";
import { uiLocale } from "../../lib/services/browser-words.ts";
import { addToOwnList } from "../../lib/services/keep-import.ts";
import { readPageClaims } from "../../lib/services/page-claims.ts";

const NOTHING: PageClaimsState = { state: "offered", claimCount: 0, outcomes: [], why: null };

/** Connects what a fact-check page offers to the reader's own list. */
export function PageOffer({ tabId, page }: { tabId: number; page: { url: string } }) {
  const [claims, setClaims] = useState<readonly Claim[]>([]);
  const [view, setView] = useState(NOTHING);

  useEffect(() => {
    readPageClaims(tabId, { url: page.url, lang: uiLocale() }).then((found) => {
      setClaims(found.claims);
      setView({ ...NOTHING, claimCount: found.claims.length, outcomes: found.outcomes });
    });
  }, [tabId, page.url]);

  const add = async () => {
    setView({ ...view, state: "adding" });
    const why = await addToOwnList(claims);
    setView({ ...view, state: why === null ? "added" : "failed", why });
  };
  return <PageClaims view={view} onAdd={() => void add()} />;
}
