import { renderPage } from "../../components/render-page.tsx";
import { translate, uiLocale } from "../../lib/services/browser-words.ts";
import { Options } from "./Options.tsx";

renderPage(<Options />, { translate, locale: uiLocale() });
