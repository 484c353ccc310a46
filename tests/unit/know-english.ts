import { addLanguage } from "../../lib/matching/languages/find-language.ts";
import { EN } from "../../lib/matching/languages/packaged/en.ts";

// The background reads it from its package before anything is matched.
addLanguage(EN);
