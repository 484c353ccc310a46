import { render } from "preact";
import { WordsContext } from "../../components/i18n.ts";
import { renderPage } from "../../components/render-page.tsx";
import cardCss from "../../components/styles/card.css?inline";
import { STATES } from "./states.tsx";
import { loadWords } from "./words.ts";

const asked = new URLSearchParams(location.search);
const words = await loadWords(asked.get("locale") ?? "en", asked.has("long"));
const shown = STATES[asked.get("state") ?? ""];

if (!shown) renderPage(<Contents />, words);
else if (shown.on === "page") renderPage(shown.view, words);
else showInCard();

const root = document.documentElement;
if (asked.has("rtl")) root.dir = "rtl";
// The tokens follow the colour scheme of the element they stand on.
root.style.colorScheme = asked.get("scheme") ?? "";
root.dataset.ready = "";

/** As the content script does, but with a root that tests can see into. */
function showInCard(): void {
  const host = document.createElement("main");
  host.style.padding = "8px";
  host.style.display = "block";
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  shadow.adoptedStyleSheets = [sheet];
  document.body.append(host);
  const view = <WordsContext.Provider value={words}>{shown?.view}</WordsContext.Provider>;
  render(view, shadow);
}

function Contents() {
  return (
    <main class="page">
      <h1>Components</h1>
      <ul>
        {Object.keys(STATES).map((name) => (
          <li key={name}>
            <a class="link" href={`?state=${name}`}>
              {name}
            </a>{" "}
            <a class="link" href={`?state=${name}&scheme=dark`}>
              dark
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
