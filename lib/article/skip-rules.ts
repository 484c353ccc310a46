const SKIPPED_TAGS = new Set(
  (
    "script style noscript template svg math canvas video audio object embed iframe frame frameset " +
    "input select textarea button datalist progress meter option fieldset " +
    "nav aside footer dialog menu figcaption rt rp head title"
  ).split(" "),
);

const SKIPPED_ROLES = new Set(
  (
    "navigation complementary contentinfo search dialog alertdialog alert status menu menubar " +
    "menuitem toolbar tooltip tablist tree button log marquee timer note doc-footnote"
  ).split(" "),
);

/** Names of what is never the article, however much text it holds: other people's, other stories. */
const ALIEN_NAMES = toPattern([
  "comments?|commentlist|disqus|livefyre|talkback",
  "related|relacionadas?|recommend(?:ed|ations?)|recirc(?:ulation)?|outbrain|taboola|zergnet",
  "most-?(?:read|popular|viewed|shared)|trending|read-(?:next|also)|also-read|more-(?:on|from|stories)|up-next",
  "cookies?|consent|gdpr|cmp|onetrust",
]);

/** Names of what usually stands around an article, yet also of wrappers that hold all of it. */
const SUSPECT_NAMES = toPattern([
  "newsletter|subscri(?:be|ption)|sign-?up|paywall|donate|donation|read-?more",
  "share|sharing|sharebar|sharetools|social|addthis|follow-us",
  "ads?|advert(?:s|ising|isement)?|sponsor(?:ed)?|promo(?:s|tion)?",
  "sidebar|breadcrumbs?|navbar|nav|menu|footer|masthead|toolbar|pagination|pager|skip-?link",
  "captions?|(?:img|image|photo|pic)-(?:desc|text|info)|credits?|photo-?credit|image-meta|gallery|slideshow|carousel|slider",
  "tags|tag-list|topics|keywords",
  "author-?bio|about-the-author|correction-form",
  "sr-only|screen-?reader(?:-text)?|visually-?hidden|off-?screen|is-hidden|print-only|a11y-hidden",
  "modal|popup|overlay|tooltip|toast|lightbox",
]);

/** Long generated class lists are cut; the telling names stand in front. */
const MAX_NAME_LENGTH = 400;

const PAGE_PARTS = "h1, main, [role=main], [itemprop~=articleBody]";
const PICTURES = "img, picture, video";
const PAGE_TAGS = new Set(["article", "main", "body", "html"]);

/**
 * Whether an element is by its tag, role or name no part of an article: navigation, captions,
 * comments, other stories, forms, widgets.
 *
 * A name is no proof: page-wide wrappers are called `has-sidebar` or `social-anchor`, and old
 * sites wrap everything in one form. What holds the page's main parts is therefore never skipped, nor a
 * run of long paragraphs under a name that only makes it suspect.
 */
export function isBesideArticle(element: Element): boolean {
  const tag = element.localName;
  if (SKIPPED_TAGS.has(tag)) return true;
  if (PAGE_TAGS.has(tag)) return false;
  const role = element.getAttribute("role");
  if (role === "main") return false;
  if (role !== null && SKIPPED_ROLES.has(role)) return !holdsPage(element);
  const names = namesOf(element);
  if (ALIEN_NAMES.test(names)) return !holdsPage(element);
  const isSuspect =
    tag === "form" ||
    (tag === "figure" && element.querySelector(PICTURES) !== null) ||
    element.getAttribute("aria-hidden") === "true" ||
    SUSPECT_NAMES.test(names);
  return isSuspect && !holdsPage(element) && !holdsText(element);
}

/** Whether the page's headline or main part lies inside. */
export function holdsPage(element: Element): boolean {
  return element.matches(PAGE_PARTS) || element.querySelector(PAGE_PARTS) !== null;
}

/** A share bar has labels, an author's box a paragraph; this many long ones are a text. */
const MIN_LONG_PARAGRAPHS = 4;
const LONG_PARAGRAPH = 150;
const MAX_PARAGRAPHS_SEEN = 40;

function holdsText(element: Element): boolean {
  const paragraphs = [...element.querySelectorAll("p")].slice(0, MAX_PARAGRAPHS_SEEN);
  const long = paragraphs.filter((paragraph) => paragraph.textContent.length >= LONG_PARAGRAPH);
  return long.length >= MIN_LONG_PARAGRAPHS;
}

function toPattern(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|-)(?:${names.join("|")})(?:-|$)`);
}

function namesOf(element: Element): string {
  const names = `${element.id} ${element.getAttribute("class") ?? ""}`;
  return names.length < 2 ? "" : toWords(names.slice(0, MAX_NAME_LENGTH));
}

/** `ArticleBody__shareBar` and `article-body share_bar` become the same hyphenated words. */
function toWords(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}
