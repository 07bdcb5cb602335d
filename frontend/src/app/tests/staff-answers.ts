import { http, HttpResponse } from 'msw';

import type { components as Registry } from '@/api/generated/registry';
import type { components as Scheduling } from '@/api/generated/scheduling';
import { refreshes, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakeOrganisation, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

type Person = Registry['schemas']['PersonRead'];
type Career = Registry['schemas']['CareerRead'];
type RosterImport = Registry['schemas']['RosterImportRead'];
type Job = Registry['schemas']['JobRead'];
type Programme = Scheduling['schemas']['ProgrammeRead'];

export const REGISTRY = '*/api/registry/v1';
export const SCHEDULING = '*/api/scheduling/v1';
export const EVALUATION = '*/api/evaluation/v1';

export const city = createFakeOrganisation({ name: '来宾市教育局', kind: 'authority' });
export const school = createFakeOrganisation({ name: '兴宾区第一小学' });

export function createFakePerson(overrides: Partial<Person> = {}): Person {
  return {
    id: '01939f2a-6c1e-7b6a-9a43-000000000a01',
    organisation_id: school.id,
    organisation_name: school.name,
    name: '韦春兰',
    staff_number: 'G00017',
    sex: 'female',
    citizen_id: '451302********001X',
    phone: '138****8000',
    birth_date: '1985-**-**',
    stage: 'primary',
    subject: 'chinese',
    other_subjects: [],
    employment: null,
    title: 'first_grade',
    posts: ['homeroom_teacher'],
    teaching_since: '2007-09-01',
    years_of_service: 19,
    has_account: false,
    left_at: null,
    version: 1,
    created_at: '2026-09-01T00:00:00Z',
    ...overrides,
  };
}

export function createFakeCareer(of: Person, overrides: Partial<Career> = {}): Career {
  return {
    person_id: of.id,
    posts: [
      {
        id: '01939f2a-6c1e-7b6a-9a43-000000000c01',
        post: 'homeroom_teacher',
        since: '2020-09-01',
        until: null,
        ended: false,
      },
    ],
    years_in_post: [{ post: 'homeroom_teacher', years: 6, is_complete: true }],
    honours: [
      {
        id: '01939f2a-6c1e-7b6a-9a43-000000000d01',
        honour: 'subject_leader',
        level: 'city',
        awarded_on: '2024-09-10',
        until: null,
        document: '来教发〔2024〕12号',
        withdrawn_at: null,
        withdrawn_reason: null,
      },
    ],
    transfers: [],
    ...overrides,
  };
}

export function createFakeImport(overrides: Partial<RosterImport> = {}): RosterImport {
  return {
    id: '01939f2a-6c1e-7b6a-9a43-000000000b01',
    organisation_id: city.id,
    organisation_name: city.name,
    file_name: '花名册.xlsx',
    file_bytes: 2048,
    state: 'checked',
    counts: { rows: 10, new: 5, changed: 2, unchanged: 2, refused: 1 },
    job_id: '01939f2a-6c1e-7b6a-9a43-000000000c01',
    error: null,
    created_by: null,
    created_at: '2026-11-01T00:00:00Z',
    checked_at: '2026-11-01T00:01:00Z',
    applied_at: null,
    undone_at: null,
    undone: null,
    ...overrides,
  };
}

export function createFakeJob(overrides: Partial<Job> = {}): Job {
  return {
    id: '01939f2a-6c1e-7b6a-9a43-000000000c01',
    kind: 'roster-check',
    state: 'running',
    progress: 0.4,
    message: '已检查 4 行',
    cancel_requested: false,
    error: null,
    result: null,
    created_at: '2026-11-01T00:00:00Z',
    started_at: '2026-11-01T00:00:00Z',
    finished_at: null,
    ...overrides,
  };
}

export function createFakeProgramme(overrides: Partial<Programme> = {}): Programme {
  return {
    id: '01939f2a-6c1e-7b6a-9a43-000000000d01',
    code: 'LB-1',
    title: '整本书阅读研修班',
    organisation_id: city.id,
    organisation_name: city.name,
    level: 'municipal',
    state: 'draft',
    hours: 24,
    capacity: 40,
    taken: 3,
    has_quotas: false,
    enrol_from: '2026-12-01T00:00:00Z',
    enrol_until: '2026-12-08T00:00:00Z',
    starts_on: '2026-12-10',
    ends_on: '2026-12-20',
    target: { stages: ['primary'], subjects: [] },
    theme: '整本书阅读',
    aims: '会设计',
    content: '六讲',
    schedule: '十天',
    modes: '讲座与研讨',
    management: '班主任制',
    guarantees: '经费到位',
    author: '覃市',
    submitter: null,
    transitions: ['submit', 'cancel'],
    own_transitions: ['submit', 'cancel'],
    version: 3,
    created_at: '2026-11-01T00:00:00Z',
    ...overrides,
  };
}

/** A city officer is signed in, and every service says what they may do. */
export function signsIn() {
  const allow = (service: string, permissions: string[]) =>
    http.get(`*/api/${service}/v1/my/permissions`, () => HttpResponse.json({ permissions }));
  server.use(
    refreshes(),
    tellsMe(
      createFakeMe({
        grants: [{ role: 'city_officer', organisation: { id: city.id, name: city.name } }],
        permissions: ['organisation:read', 'person:read', 'person:manage', 'account:manage'],
      }),
    ),
    allow('scheduling', [
      'programme:read',
      'programme:manage',
      'programme:approve',
      'quota:manage',
      'enrolment:nominate',
      'session:manage',
      'venue:manage',
      'attendance:run',
    ]),
    allow('evaluation', ['figures:read', 'finding:read']),
    http.get(`${REGISTRY}/organisations`, () => HttpResponse.json(createFakePage([city, school]))),
    http.get(`${REGISTRY}/organisations/:id`, ({ params }) => {
      const found = params.id === school.id ? school : city;
      return HttpResponse.json(found, { headers: { ETag: '"1"' } });
    }),
  );
}
