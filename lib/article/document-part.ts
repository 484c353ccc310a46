/**
 * A property of the document itself: `<img name=title>` or `<form name=body>` hides the one of that
 * name, from content scripts too.
 */
export function documentPart<Key extends "URL" | "body" | "title">(
  document: Document,
  key: Key,
): Document[Key] {
  return Reflect.get(Document.prototype, key, document); // an accessor of the platform
}
