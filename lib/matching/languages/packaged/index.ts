import type { LanguageData } from "../language-data.ts";
import { AZ } from "./az.ts";
import { DE } from "./de.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { HY } from "./hy.ts";
import { IT } from "./it.ts";
import { PT } from "./pt.ts";
import { RU } from "./ru.ts";
import { TR } from "./tr.ts";

/** The languages that are files of the package; English is part of the background itself. */
export const PACKAGED_MATCHING_LANGUAGES: readonly LanguageData[] = [
  AZ,
  DE,
  ES,
  FR,
  HY,
  IT,
  PT,
  RU,
  TR,
];
