import { parseJson } from "../claim/parse-json.ts";
import { readPictureTexts } from "./captions.ts";
import { documentPart } from "./document-part.ts";

/** What a page says about itself in its head; never trusted alone. */
export interface PageHints {
  /** It calls itself an article, in JSON-LD or OpenGraph. */
  claimsArticle: boolean;
  /** Headlines it gives: JSON-LD, OpenGraph, `<title>`. */
  headlines: string[];
  lang: string | null;
  /** What its pictures show, see `readPictureTexts`. */
  pictureTexts: Set<string>;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Reportage|OpinionNews|Report)$/;

/** JSON-LD beyond this is a whole product catalogue; parsing it would cost the page a stutter. */
const MAX_JSON_LENGTH = 200_000;
const MAX_JSON_SCRIPTS = 20;
const MAX_LANG_LENGTH = 40;

/** Read JSON-LD, OpenGraph and language declarations. */
export function readHints(document: Document): PageHints {
  const things = readJsonLd(document).filter(isArticle);
  const headlines = [
    ...things.map((thing) => thing.headline),
    readMeta(document, "og:title"),
    documentPart(document, "title"),
  ];
  return {
    claimsArticle: things.length > 0 || /^article/i.test(readMeta(document, "og:type") ?? ""),
    headlines: headlines.filter((headline) => typeof headline === "string"),
    lang: findLang(document, things),
    pictureTexts: readPictureTexts(document),
  };
}

type JsonObject = Record<string, unknown>;

/** The top-level things only: articles nested in a front page's list are not this page. */
function readJsonLd(document: Document): JsonObject[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].slice(0, MAX_JSON_SCRIPTS).flatMap((script) => {
    const json = script.textContent;
    return json.length > MAX_JSON_LENGTH ? [] : topLevelThings(parseJson(json));
  });
}

function topLevelThings(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  const graph = value["@graph"];
  return Array.isArray(graph) ? graph.filter(isObject) : [value];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

function isArticle(thing: JsonObject): boolean {
  const types = [thing["@type"]].flat();
  return types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

function readMeta(document: Document, property: string): string | undefined {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return meta?.getAttribute("content")?.trim() || undefined;
}

function findLang(document: Document, things: JsonObject[]): string | null {
  const declared = [
    document.documentElement.lang,
    documentPart(document, "body")?.lang,
    ...things.map((thing) => thing.inLanguage),
    readMeta(document, "og:locale"),
    document.querySelector("meta[http-equiv=content-language i]")?.getAttribute("content"),
  ];
  for (const lang of declared) {
    const tag = typeof lang === "string" ? lang.trim().replaceAll("_", "-") : "";
    if (tag !== "" && tag.length <= MAX_LANG_LENGTH) return tag;
  }
  return null;
}
