// What browsers say when a module cannot be fetched: Chromium, Firefox, Safari, and Vite for its styles.
const MESSAGES = [
  'Failed to fetch dynamically imported module',
  'error loading dynamically imported module',
  'Importing a module script failed',
  'Unable to preload CSS',
];

/** A page's code was not there: as a rule a newer version has replaced it on the server. */
export function isMissingChunk(error: unknown): boolean {
  return error instanceof Error && MESSAGES.some((message) => error.message.includes(message));
}
