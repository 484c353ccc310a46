import { renderPage } from "../../components/render-page.tsx";
import { WelcomeView } from "../../components/WelcomeView.tsx";
import { translate, uiLocale } from "../../lib/services/browser-words.ts";
import { ReachSetting } from "../options/ReachSetting.tsx";

renderPage(<WelcomeView reach={<ReachSetting />} />, { translate, locale: uiLocale() });
