import { renderPage } from "../../components/render-page.tsx";
import { translate, uiLocale } from "../../lib/services/browser-words.ts";
import { Workbench } from "./Workbench.tsx";

renderPage(<Workbench />, { translate, locale: uiLocale() });
