/** Every address of the application, in one place. */
export const paths = {
  home: '/',
  login: '/login',
  organisations: '/organisations',
  organisation: (id: string) => `/organisations/${id}`,
  profile: '/profile',
  /** Another document (docs.html), so it is a plain link. */
  docs: '/docs',
} as const;

const NEXT = 'next';

/** The login address that leads back to `wanted` afterwards. */
export function loginPath(wanted: string): string {
  return wanted === paths.home ? paths.login : `${paths.login}?${NEXT}=${encodeURIComponent(wanted)}`;
}

/** Where to go after the login. Only an address inside this application counts. */
export function wantedPath(search: URLSearchParams): string {
  const wanted = search.get(NEXT) ?? paths.home;
  const target = new URL(wanted, window.location.origin);
  const isOurs = target.origin === window.location.origin && /^\/(?![/\\])/.test(wanted);
  return isOurs && target.pathname !== paths.login ? target.pathname + target.search : paths.home;
}
