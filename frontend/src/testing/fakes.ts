import type { components } from '@/api/generated/registry';

type Schemas = components['schemas'];

let serial = 0;
const nextId = () => `01939f2a-6c1e-7b6a-9a43-${String((serial += 1)).padStart(12, '0')}`;

export function createFakeMe(overrides: Partial<Schemas['MeRead']> = {}): Schemas['MeRead'] {
  return {
    id: nextId(),
    login: 'city',
    display_name: '覃市',
    kind: 'person',
    grants: [{ role: 'city_officer', organisation: { id: nextId(), name: '来宾市教育局' } }],
    permissions: ['organisation:read', 'organisation:manage'],
    ...overrides,
  };
}

export function createFakeOrganisation(
  overrides: Partial<Schemas['OrganisationRead']> = {},
): Schemas['OrganisationRead'] {
  const id = overrides.id ?? nextId();
  return {
    id,
    code: `451302-${String(serial).padStart(3, '0')}`,
    name: '兴宾区第一小学',
    kind: 'school',
    division_code: '451302',
    parent_id: null,
    path: id.replaceAll('-', ''),
    depth: 0,
    child_count: 0,
    school_kind: null,
    rural_kind: null,
    area: null,
    closed_at: null,
    close_reason: null,
    successor_id: null,
    as_of: null,
    version: 1,
    created_at: '2026-09-01T00:00:00Z',
    updated_at: '2026-09-01T00:00:00Z',
    ...overrides,
  };
}

export function createFakePage<Item>(items: Item[], nextCursor: string | null = null) {
  return { items, next_cursor: nextCursor, total: null };
}

export function createFakeProblem(overrides: Partial<Schemas['ProblemBody']> = {}): Schemas['ProblemBody'] {
  return {
    type: 'urn:shixun:problem:unexpected-failure',
    title: '系统内部错误',
    status: 500,
    detail: '系统出现意外错误。',
    instance: null,
    code: 'unexpected-failure',
    params: {},
    request_id: 'req-1',
    errors: [],
    ...overrides,
  };
}

export function createFakeToken(overrides: Partial<Schemas['TokenRead']> = {}): Schemas['TokenRead'] {
  return { access_token: 'token-1', token_type: 'Bearer', expires_in: 600, ...overrides };
}
