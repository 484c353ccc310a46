import type { LanguageData } from "../language-data.ts";
import { AZ } from "./az.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { HY } from "./hy.ts";
import { IT } from "./it.ts";
import { PT } from "./pt.ts";
import { RU } from "./ru.ts";
import { TR } from "./tr.ts";

/** The languages of which matching knows more than the words; each is a file of the package. */
export const PACKAGED_MATCHING_LANGUAGES: readonly LanguageData[] = [
  AZ,
  DE,
  EN,
  ES,
  FR,
  HY,
  IT,
  PT,
  RU,
  TR,
];
