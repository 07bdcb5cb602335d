import { http, HttpResponse } from 'msw';

import type { components } from '@/api/generated/registry';

import { createFakeMe, createFakePage, createFakeProblem, createFakeToken } from './fakes';

type Schemas = components['schemas'];
type Organisation = Schemas['OrganisationRead'];

const REGISTRY = '*/api/registry/v1';
export const ORGANISATIONS = `${REGISTRY}/organisations`;
export const SESSION = `${REGISTRY}/session`;

export function problemAnswer(overrides: Partial<Schemas['ProblemBody']>) {
  const body = createFakeProblem(overrides);
  return HttpResponse.json(body, {
    status: body.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

export const refreshes = (accessToken = 'token-1') =>
  http.post(`${SESSION}/refresh`, () => HttpResponse.json(createFakeToken({ access_token: accessToken })));

export const refusesRefresh = () =>
  http.post(`${SESSION}/refresh`, () => problemAnswer({ status: 401, code: 'session-ended' }));

export const tellsMe = (me = createFakeMe()) => http.get(`${REGISTRY}/me`, () => HttpResponse.json(me));

export const listsOrganisations = (items: Organisation[]) =>
  http.get(ORGANISATIONS, () => HttpResponse.json(createFakePage(items)));

export const etagOf = (organisation: Organisation) => `"${organisation.version}"`;

export const readsOrganisation = (organisation: Organisation) =>
  http.get(`${ORGANISATIONS}/${organisation.id}`, () =>
    HttpResponse.json(organisation, { headers: { ETag: etagOf(organisation) } }),
  );

/** Nobody was shown the numbers of whoever is signed in. */
export const nobodySaw = http.get('*/api/registry/v1/my/disclosures', () =>
  HttpResponse.json(createFakePage([])),
);
