import { http, HttpResponse } from 'msw';

import type { components } from '@/api/generated/registry';
import { ORGANISATIONS, readsOrganisation, refreshes, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakeOrganisation, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

type Organisation = components['schemas']['OrganisationRead'];

export const city = createFakeOrganisation({
  name: '来宾市教育局',
  code: '451300',
  kind: 'authority',
  child_count: 1,
});
export const school = createFakeOrganisation({
  name: '兴宾区第一小学',
  code: '451302-001',
  parent_id: city.id,
});
export const me = createFakeMe({
  grants: [{ role: 'city_officer', organisation: { id: city.id, name: city.name } }],
});

/** The list endpoint as the page uses it: roots, children, or the filtered list. */
export function serve(list: (search: URLSearchParams) => Response) {
  server.use(
    refreshes(),
    tellsMe(me),
    readsOrganisation(city),
    readsOrganisation(school),
    http.get(`${ORGANISATIONS}/:id/marks`, () => HttpResponse.json(createFakePage([]))),
    http.get(`${ORGANISATIONS}/:id/history`, () => HttpResponse.json(createFakePage([]))),
    http.get(ORGANISATIONS, ({ request }) => {
      const search = new URL(request.url).searchParams;
      if (search.get('roots') === 'true') return HttpResponse.json(createFakePage([city]));
      if (search.has('parent_id')) return HttpResponse.json(createFakePage([school]));
      return list(search);
    }),
  );
}
export const serveList = (...items: Organisation[]) => serve(() => HttpResponse.json(createFakePage(items)));
