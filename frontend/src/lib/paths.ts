/** Every address of the application, in one place. */
export const paths = {
  home: '/',
  login: '/login',
  loginCode: '/login/code',
  loginSecond: '/login/second-factor',
  organisations: '/organisations',
  organisation: (id: string) => `/organisations/${id}`,
  organisationMarks: '/organisation-marks',
  institutions: '/institutions',
  institution: (id: string) => `/institutions/${id}`,
  bases: '/bases',
  base: (id: string) => `/bases/${id}`,
  studios: '/studios',
  studio: (id: string) => `/studios/${id}`,
  pairings: '/pairings',
  pairing: (id: string) => `/pairings/${id}`,
  people: '/people',
  person: (id: string) => `/people/${id}`,
  rosterImports: '/roster-imports',
  rosterImport: (id: string) => `/roster-imports/${id}`,
  programmes: '/programmes',
  newProgramme: '/programmes/new',
  programme: (id: string) => `/programmes/${id}`,
  programmeEdit: (id: string) => `/programmes/${id}/edit`,
  programmeQuotas: (id: string) => `/programmes/${id}/quotas`,
  programmeEnrolments: (id: string) => `/programmes/${id}/enrolments`,
  programmeSessions: (id: string) => `/programmes/${id}/sessions`,
  /** For the big screen in the room. */
  rollCall: (sessionId: string) => `/sessions/${sessionId}/roll-call`,
  /** People of one tier, of an organisation and all below it. */
  peopleOfTier: (organisationId: string, ladder: string, tier: string) =>
    `/people?${new URLSearchParams({ below: organisationId, ladder, tier }).toString()}`,
  personGrowth: (id: string) => `/people/${id}/growth`,
  tiers: '/tiers',
  tiersOf: (organisationId: string, ladder: string) =>
    `/tiers?${new URLSearchParams({ of: organisationId, ladder }).toString()}`,
  growth: '/growth',
  figures: '/figures',
  budgets: '/budgets',
  budget: (id: string) => `/budgets/${id}`,
  findings: '/figures/findings',
  policies: '/policies',
  policyChain: '/policies/chain',
  publishPolicy: '/policies/publish',
  policy: (id: string) => `/policies/${id}`,
  policyChanges: (id: string) => `/policies/${id}/changes`,
  policyYaml: (id: string) => `/policies/${id}/yaml`,
  experts: '/experts',
  expert: (id: string) => `/experts/${id}`,
  expertRounds: '/expert-reviews',
  expertRound: (id: string) => `/expert-reviews/${id}`,
  expertSuggestions: '/expert-suggestions',
  corrections: '/corrections',
  duplicates: '/duplicates',
  personMerges: '/duplicates/merges',
  duplicateDismissals: '/duplicates/dismissals',
  profile: '/profile',
  myAccount: '/my-account',
  accounts: '/accounts',
  activation: '/accounts/activation',
  account: (id: string) => `/accounts/${id}`,
  apiClients: '/api-clients',
  myProfile: '/my-profile',
  courses: '/courses',
  myCourses: '/courses/mine',
  course: (programmeId: string) => `/courses/${programmeId}`,
  library: '/library',
  libraryResources: '/library/resources',
  libraryResource: (id: string) => `/library/resources/${id}`,
  resources: '/resources',
  newResource: '/resources/new',
  resource: (id: string) => `/resources/${id}`,
  resourceEdit: (id: string) => `/resources/${id}/edit`,
  libraryCourse: (id: string) => `/library/${id}`,
  courseDesk: '/course-desk',
  newDeskCourse: '/course-desk/new',
  coursePromotions: '/course-desk/promotions',
  deskCourse: (id: string) => `/course-desk/${id}`,
  deskCourseEdit: (id: string) => `/course-desk/${id}/edit`,
  timetable: '/timetable',
  sign: '/sign',
  /** Where a sign-in code leads: what the picture on the big screen holds, after the origin. */
  signBy: (token: string) => `/sign?t=${encodeURIComponent(token)}`,
  surveys: '/surveys',
  survey: (id: string) => `/surveys/${id}`,
  certificates: '/certificates',
  certificate: (number: string) => `/certificates/${encodeURIComponent(number)}`,
  /** Public: anybody may check a certificate. */
  verify: '/verify',
  verifyNumber: (number: string) => `/verify/${encodeURIComponent(number)}`,
  hours: '/hours',
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
