import type { ComponentChildren } from "preact";
import { useWords } from "./i18n.ts";

/** The page a new reader sees first: what it does, and where it may read. */
export function WelcomeView({ reach }: { reach: ComponentChildren }) {
  const { translate } = useWords();
  return (
    <main class="page">
      <h1>{translate("welcome_title")}</h1>
      <p>{translate("welcome_lead")}</p>
      <ol>
        <li>{translate("welcome_step1")}</li>
        <li>{translate("welcome_step2")}</li>
        <li>{translate("welcome_step3")}</li>
      </ol>
      {reach}
      <p>{translate("welcome_private")}</p>
    </main>
  );
}
