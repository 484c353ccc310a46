import { renderPage } from "../../components/render-page.tsx";
import { translate, uiLocale } from "../../lib/services/browser-words.ts";
import { Popup } from "./Popup.tsx";

renderPage(<Popup />, { translate, locale: uiLocale() });
