import { http, HttpResponse } from 'msw';

import type { components as Evaluation } from '@/api/generated/evaluation';
import type { components as Scheduling } from '@/api/generated/scheduling';
import type { Growth } from '@/lib/my/growth';
import type { Progress } from '@/lib/my/progress';
import type { TimetableEntry } from '@/lib/my/timetable';
import { refreshes, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

export const SCHEDULING = '*/api/scheduling/v1';
export const EVALUATION = '*/api/evaluation/v1';

type Course = Scheduling['schemas']['CatalogueEntry'];
type Certificate = Evaluation['schemas']['CertificateRead'];

const PROGRAMME_ID = '01939f2a-6c1e-7b6a-9a43-0000000d0001';
const MINUTE_MS = 60_000;

export const trainee = createFakeMe({
  login: 'wei',
  display_name: '韦春兰',
  grants: [{ role: 'teacher', organisation: { id: PROGRAMME_ID, name: '兴宾区第一小学' } }],
  permissions: [],
});

export function createFakeProgress(overrides: Partial<Progress> = {}): Progress {
  return {
    person_id: trainee.id,
    hours: 128,
    hours_in_all: 150,
    required: 360,
    expected: 140,
    state: 'at_risk',
    rule_id: 'LB-HOURS-CYCLE',
    clause: '五年一周期、不少于360学时',
    pack_code: 'laibin-2022',
    pack_title: '来宾市培训规划',
    cycle_starts_on: '2026-01-01',
    cycle_ends_on: '2030-12-31',
    at_risk_from: null,
    ...overrides,
  };
}

/** A session that began `startedMinutesAgo` minutes ago and lasts two hours. */
export function createFakeSession(
  startedMinutesAgo: number,
  overrides: Partial<TimetableEntry> = {},
): TimetableEntry {
  const start = Date.now() - startedMinutesAgo * MINUTE_MS;
  const minutesIn = (minutes: number) => new Date(start + minutes * MINUTE_MS).toISOString();
  return {
    id: '01939f2a-6c1e-7b6a-9a43-0000000d0002',
    programme_id: PROGRAMME_ID,
    programme_title: '小学语文单元整体教学研修',
    title: '单元任务的设计',
    as_expert: false,
    starts_at: minutesIn(0),
    ends_at: minutesIn(120),
    sign_in_opens_at: minutesIn(-30),
    sign_in_closes_at: minutesIn(120),
    sign_out_opens_at: minutesIn(110),
    sign_out_closes_at: minutesIn(180),
    expert_id: '01939f2a-6c1e-7b6a-9a43-0000000d0003',
    expert_name: '黄志强',
    venue_id: '01939f2a-6c1e-7b6a-9a43-0000000d0004',
    venue_name: '教师发展中心 301 室',
    venue_address: '文化路 18 号',
    hours: 2,
    signed_in_at: null,
    signed_out_at: null,
    cancelled_at: null,
    cancel_reason: null,
    version: 1,
    ...overrides,
  };
}

export function createFakeCourse(overrides: Partial<Course> = {}): Course {
  return {
    programme_id: PROGRAMME_ID,
    title: '信息科技与课堂融合培训',
    code: 'XX-1',
    level: 'county',
    programme_state: 'open',
    organiser_name: '兴宾区教育局',
    hours: 12,
    capacity: 40,
    seats_left: 3,
    enrol_from: '2026-09-01T00:00:00Z',
    enrol_until: '2026-12-01T00:00:00Z',
    starts_on: '2026-12-05',
    ends_on: '2026-12-20',
    target: { stages: ['primary'], subjects: [] },
    enrolment_id: null,
    enrolment_state: null,
    enrolment_version: null,
    obstacles: [],
    theme: '课堂融合',
    aims: '会用工具改进教学',
    content: '讲座与实践',
    schedule: '三周',
    modes: '混合研修',
    management: '设班主任一名',
    guarantees: '经费列入预算',
    ...overrides,
  };
}

export function createFakeCertificate(overrides: Partial<Certificate> = {}): Certificate {
  return {
    id: '01939f2a-6c1e-7b6a-9a43-0000000d0005',
    number: 'SX-2026-000001',
    holder_name: '韦春兰',
    programme_id: PROGRAMME_ID,
    programme_title: '小学语文单元整体教学研修',
    hours: 24,
    recognised: 24,
    issued_on: '2026-11-20',
    issuer_name: '兴宾区教育局',
    revoked_at: null,
    jwt: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln',
    ...overrides,
  };
}

export const readsProgress = (progress = createFakeProgress()) =>
  http.get(`${EVALUATION}/my/progress`, () => HttpResponse.json(progress));

export function createFakeGrowth(overrides: Partial<Growth> = {}): Growth {
  return {
    person_id: trainee.id,
    on: '2026-11-25',
    pack: null,
    ladders: [],
    milestone_paths: [],
    ...overrides,
  };
}

export const readsGrowth = (growth = createFakeGrowth()) =>
  http.get('*/api/registry/v1/my/ladders', () => HttpResponse.json(growth));

export const listsSessions = (...sessions: TimetableEntry[]) =>
  http.get(`${SCHEDULING}/my/timetable`, () => HttpResponse.json(createFakePage(sessions)));

export const readsCourse = (course: Course) =>
  http.get(`${SCHEDULING}/my/catalogue/${course.programme_id}`, () => HttpResponse.json(course));

export const listsCertificates = (...certificates: Certificate[]) =>
  http.get(`${EVALUATION}/my/certificates`, () => HttpResponse.json(createFakePage(certificates)));

/** A trainee is signed in, and nothing waits for them but what a test adds. */
export function signInTrainee(): void {
  server.use(
    refreshes(),
    tellsMe(trainee),
    readsProgress(),
    listsSessions(),
    http.get(`${SCHEDULING}/my/enrolments`, () => HttpResponse.json(createFakePage([]))),
    http.get(`${EVALUATION}/my/surveys`, () => HttpResponse.json(createFakePage([]))),
    readsGrowth(),
  );
}
