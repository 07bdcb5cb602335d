/** A pack as plain JSON, whatever sections its schema has: what the reader shows goes by form, not by name. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [field: string]: Json;
}
export type Entry = JsonObject & { readonly id: string };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Something with an id that can be named by itself. */
export const isEntry = (value: Json | undefined): value is Entry =>
  isObject(value) && typeof value.id === 'string';
export const isEntries = (value: Json | undefined): value is readonly Entry[] =>
  isList(value) && value.length > 0 && value.every(isEntry);

/** Whether there is anything to show: a field that a document leaves out comes as null or empty. */
export function hasContent(value: Json | undefined): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (isList(value)) return value.length > 0;
  return !isObject(value) || Object.values(value).some(hasContent);
}

export const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

export interface Section {
  name: string;
  entries: readonly Entry[];
}

/** Rules come first; then the other lists of entries in the order in which the service gives them. */
export function sectionsOf(content: JsonObject): Section[] {
  return Object.entries(content)
    .flatMap(([name, value]) => (isEntries(value) ? [{ name, entries: value }] : []))
    .sort((a, b) => Number(b.name === 'rules') - Number(a.name === 'rules'));
}

/** The names of everything with an id, so that a reference shows as what it refers to. */
export function namesIn(content: Json, found = new Map<string, string>()): Map<string, string> {
  if (isList(content)) for (const each of content) namesIn(each, found);
  else if (isObject(content)) {
    const { id, name } = content;
    if (typeof id === 'string' && typeof name === 'string') found.set(id, name);
    for (const each of Object.values(content)) namesIn(each, found);
  }
  return found;
}

/** Every text in a value, for searching. */
function textsIn(value: Json): string {
  if (isList(value)) return value.map(textsIn).join('\n');
  if (isObject(value)) return Object.values(value).map(textsIn).join('\n');
  return value === null ? '' : String(value);
}

/** The sections with only those entries that hold the words, in any field; all for no words. */
export function matching(sections: readonly Section[], words: string): Section[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [...sections];
  return sections
    .map(({ name, entries }) => ({
      name,
      entries: entries.filter((entry) => textsIn(entry).toLowerCase().includes(wanted)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

export const anchorOf = (section: string, id?: string) =>
  id === undefined ? `section-${section}` : `${section}-${id}`;
