import type { ComponentChildren } from "preact";
import type { MessageKey } from "../lib/report/catalogue.ts";
import { Button } from "./Button.tsx";
import { ExternalLink } from "./ExternalLink.tsx";
import { useWords } from "./i18n.ts";
import { Logo } from "./Logo.tsx";
import { CardPicture, ListsPicture, MarksPicture } from "./WelcomePictures.tsx";

const STEPS: readonly { picture: () => ComponentChildren; title: MessageKey; hint: MessageKey }[] =
  [
    { picture: MarksPicture, title: "welcome_step1", hint: "welcome_step1Hint" },
    { picture: ListsPicture, title: "welcome_step2", hint: "welcome_step2Hint" },
    { picture: CardPicture, title: "welcome_step3", hint: "welcome_step3Hint" },
  ];

export interface WelcomeProps {
  /** The choice of where to read. */
  reach: ComponentChildren;
  /** The list that comes with the extension; `null` while it is being set up. */
  starter: { title: string; claimCount: number } | null;
  /** A news report on which the starter list has something to say. */
  tryUrl: string;
  onOpenSettings: () => void;
}

/** The page a new reader sees first: what it does, where it may read, and what to do next. */
export function WelcomeView(props: WelcomeProps) {
  const { translate } = useWords();
  return (
    <main class="page welcome">
      <header class="rows">
        <Logo />
        <h1>{translate("welcome_title")}</h1>
        <p class="lead">{translate("welcome_lead")}</p>
      </header>
      <ol class="steps plain">
        {STEPS.map(({ picture: Picture, title, hint }) => (
          <li class="step" key={title}>
            <Picture />
            <h2>{translate(title)}</h2>
            <p class="muted">{translate(hint)}</p>
          </li>
        ))}
      </ol>
      {props.reach}
      <Next {...props} />
      <p class="muted">{translate("welcome_private")}</p>
    </main>
  );
}

function Next({ starter, tryUrl, onOpenSettings }: WelcomeProps) {
  const { translate, number } = useWords();
  return (
    <section class="panel rows">
      <p>
        {starter
          ? translate("welcome_starter", starter.title, number(starter.claimCount))
          : translate("welcome_noStarter")}
      </p>
      <p>
        {translate("welcome_try")}{" "}
        <ExternalLink url={tryUrl}>{translate("welcome_tryLink")}</ExternalLink>
      </p>
      <p class="muted">{translate("welcome_keys")}</p>
      <div class="actions">
        <Button onClick={onOpenSettings}>{translate("welcome_lists")}</Button>
      </div>
    </section>
  );
}
