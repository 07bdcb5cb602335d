/** Small choices kept in this browser. Storage may be blocked or full; then they last for the visit only. */
const fallback = new Map<string, string>();

export function readPreference(name: string): string | null {
  try {
    return window.localStorage.getItem(`shixun.${name}`) ?? fallback.get(name) ?? null;
  } catch {
    return fallback.get(name) ?? null;
  }
}

export function writePreference(name: string, value: string): void {
  fallback.set(name, value);
  try {
    window.localStorage.setItem(`shixun.${name}`, value);
  } catch {
    // Kept in `fallback`.
  }
}
