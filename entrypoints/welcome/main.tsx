import { renderPage } from "../../components/render-page.tsx";
import { translate, uiLocale } from "../../lib/services/browser-words.ts";
import { Welcome } from "./Welcome.tsx";

renderPage(<Welcome />, { translate, locale: uiLocale() });
