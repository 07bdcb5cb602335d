import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import type { components } from '@/api/generated/registry';
import { problemAnswer, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { city, REGISTRY, signsIn } from './staff-answers';

type Schemas = components['schemas'];
type Expert = Schemas['ExpertRead'];

const EXPERTS = `${REGISTRY}/experts`;
const ROUNDS = `${REGISTRY}/expert-review-rounds`;
const ID = '01939f2a-6c1e-7b6a-9a43-000000000f01';
const ROUND = '01939f2a-6c1e-7b6a-9a43-000000000f02';

function createFakeExpert(overrides: Partial<Expert> = {}): Expert {
  return {
    id: ID,
    organisation_id: city.id,
    organisation_name: city.name,
    person_id: null,
    name: '蒙建华',
    workplace: '广西师范大学',
    title: '教授',
    phone: '138****8000',
    kind: 'scholar',
    level: 'province',
    subjects: ['chinese'],
    stages: ['primary'],
    themes: ['大单元教学'],
    source: 'nomination',
    evidence: '近三年送教下乡十二场',
    state: 'reviewing',
    legal_steps: ['admit', 'decline'],
    admitted_on: null,
    term_ends_on: null,
    review_due_on: null,
    is_review_due: false,
    rating: null,
    hours_this_year: '0',
    updated_at: '2026-11-01T00:00:00Z',
    version: 2,
    ...overrides,
  };
}

const empty = () => HttpResponse.json(createFakePage([]));

function readsExpert(expert: Expert) {
  server.use(
    http.get(`${EXPERTS}/${expert.id}`, () => HttpResponse.json(expert)),
    http.get(`${EXPERTS}/${expert.id}/intervals`, empty),
    http.get(`${EXPERTS}/${expert.id}/sessions`, empty),
    http.get(`${EXPERTS}/${expert.id}/reviews`, empty),
    http.get(`${EXPERTS}/${expert.id}/steps`, () => HttpResponse.json([])),
  );
}

beforeEach(() => {
  signsIn();
  server.use(
    tellsMe(
      createFakeMe({
        grants: [{ role: 'city_officer', organisation: { id: city.id, name: city.name } }],
        permissions: ['organisation:read', 'person:read', 'expert:read', 'expert:manage', 'expert:review'],
      }),
    ),
  );
});

describe('the library', () => {
  it('lists experts, and asks for those that the filters in the address name', async () => {
    const asked: string[] = [];
    server.use(
      http.get(EXPERTS, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(
          createFakePage([createFakeExpert({ state: 'active', is_review_due: true })]),
        );
      }),
    );
    await renderApp('/experts?kind=scholar&free_on=2026-12-01&review_due=true');
    const list = await screen.findByRole('table', { name: '专家列表' });
    expect(within(list).getByRole('link', { name: '蒙建华' })).toBeVisible();
    expect(within(list).getByText('待考核')).toBeVisible();
    expect(asked[0]).toContain('kind=scholar');
    expect(asked[0]).toContain('free_on=2026-12-01');
    expect(asked[0]).toContain('review_due=true');
  });

  it('says what to do while nobody is in it', async () => {
    server.use(http.get(EXPERTS, empty));
    await renderApp('/experts');
    expect(await screen.findByText('专家库还没有人')).toBeVisible();
  });

  it('proposes somebody from outside, and keeps what was typed when they are in already', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(EXPERTS, empty),
      http.get(`${REGISTRY}/people`, empty),
      http.post(EXPERTS, async ({ request }) => {
        sent.push(await request.json());
        return problemAnswer({
          status: 409,
          code: 'expert-exists',
          title: '该专家已在库中',
          detail: '请查找。',
        });
      }),
    );
    const { user } = await renderApp('/experts');
    const [open] = await screen.findAllByRole('button', { name: '提名专家' });
    if (open === undefined) throw new Error('nobody can be proposed');
    await user.click(open);
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText(/^来自/));
    await user.click(await screen.findByTitle('库外'));
    await user.type(within(dialog).getByLabelText(/^姓名/), '蒙建华');
    await user.type(within(dialog).getByLabelText(/^工作单位/), '广西师范大学');
    await user.type(within(dialog).getByLabelText(/^专题/), '大单元教学、作业设计');
    await user.type(within(dialog).getByLabelText(/^推荐理由/), '送教下乡十二场');
    await user.click(within(dialog).getByRole('button', { name: '提名专家' }));
    expect(await within(dialog).findByText(/该专家已在库中/)).toBeVisible();
    expect(within(dialog).getByLabelText(/^姓名/)).toHaveValue('蒙建华');
    expect(sent).toEqual([
      expect.objectContaining({
        name: '蒙建华',
        themes: ['大单元教学', '作业设计'],
        organisation_id: city.id,
      }),
    ]);
  });
});

describe('one expert', () => {
  it('comes in for a reason and with a day to be reviewed by', async () => {
    const sent: unknown[] = [];
    readsExpert(createFakeExpert());
    server.use(
      http.post(`${EXPERTS}/${ID}/steps`, async ({ request }) => {
        expect(request.headers.get('If-Match')).toBe('"2"');
        sent.push(await request.json());
        return HttpResponse.json(createFakeExpert({ state: 'active', legal_steps: ['suspend', 'retire'] }));
      }),
    );
    const { user } = await renderApp(`/experts/${ID}`);
    await user.click(await screen.findByRole('button', { name: '入库' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('原因'), '专家组评审通过');
    await user.click(within(dialog).getByRole('button', { name: '入库' }));
    expect(await within(dialog).findByText('请填写下次考核')).toBeVisible();
    await user.type(within(dialog).getByLabelText('下次考核'), '2027-12-31');
    await user.click(within(dialog).getByRole('button', { name: '入库' }));
    expect(await screen.findByText('已完成：入库')).toBeInTheDocument();
    expect(sent).toEqual([
      { step: 'admit', reason: '专家组评审通过', review_due_on: '2027-12-31', term_ends_on: null },
    ]);
  });

  it('names the days that new ones collide with', async () => {
    readsExpert(createFakeExpert());
    server.use(
      http.post(`${EXPERTS}/${ID}/intervals`, () =>
        problemAnswer({
          status: 409,
          code: 'expert-interval-overlaps',
          title: '时段重叠',
          detail: '与已登记的时段 2027-03-01 至 2027-03-05 重叠。',
        }),
      ),
    );
    const { user } = await renderApp(`/experts/${ID}`);
    await user.type(await screen.findByLabelText('开始日期'), '2027-03-02');
    await user.type(screen.getByLabelText('结束日期'), '2027-03-03');
    await user.click(screen.getByRole('button', { name: '登记时段' }));
    expect(await screen.findByText(/2027-03-01 至 2027-03-05/)).toBeVisible();
    expect(screen.getByLabelText('开始日期')).toHaveValue('2027-03-02');
  });
});

it('a round gives each expert a result', async () => {
  const sent: unknown[] = [];
  const expert = createFakeExpert({ state: 'active', legal_steps: ['suspend', 'retire'] });
  const round: Schemas['RoundRead'] = {
    id: ROUND,
    organisation_id: city.id,
    organisation_name: city.name,
    year: 2026,
    due_on: '2026-12-31',
    valid_months: 12,
    document: null,
    is_overdue: false,
    reviewed: 0,
    open: 1,
  };
  server.use(
    http.get(`${ROUNDS}/${ROUND}`, () => HttpResponse.json(round)),
    http.get(`${ROUNDS}/${ROUND}/experts`, () =>
      HttpResponse.json(createFakePage([{ expert, hours: '6', review: null }])),
    ),
    http.post(`${ROUNDS}/${ROUND}/reviews`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const { user } = await renderApp(`/expert-reviews/${ROUND}`);
  await user.click(await screen.findByRole('button', { name: '考核“蒙建华”' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('评分（0 至 10）'), '11');
  await user.type(within(dialog).getByLabelText('考核意见'), '评价优良');
  await user.click(within(dialog).getByRole('button', { name: '考核' }));
  expect(await within(dialog).findByText('请填写 0 至 10 的数，最多一位小数')).toBeVisible();
  await user.clear(within(dialog).getByLabelText('评分（0 至 10）'));
  await user.type(within(dialog).getByLabelText('评分（0 至 10）'), '9.5');
  await user.click(within(dialog).getByRole('button', { name: '考核' }));
  expect(await screen.findByText('已考核“蒙建华”')).toBeInTheDocument();
  expect(sent).toEqual([{ expert_id: ID, result: 'keep', rating: 9.5, hours: null, note: '评价优良' }]);
});

it('experts are suggested with the reasons and the mix of the panel', async () => {
  const suggestion: Schemas['SuggestionRead'] = {
    starts_on: '2027-03-01',
    ends_on: '2027-03-02',
    considered: 7,
    panel: [
      {
        expert: createFakeExpert({ state: 'active' }),
        points: 85,
        grounds: [{ ground: 'subject', points: 30, out_of: 30, text: '学科适配' }],
      },
    ],
    mix: [{ kind: 'scholar', count: 1 }],
    weights: { subject: 30 },
  };
  server.use(http.get(`${REGISTRY}/expert-suggestions`, () => HttpResponse.json(suggestion)));
  const { user } = await renderApp('/expert-suggestions');
  await user.click(await screen.findByRole('button', { name: '推荐专家' }));
  const panel = await screen.findByRole('region', { name: '推荐名单' });
  expect(within(panel).getByText('学科适配（30 / 30）')).toBeVisible();
  expect(within(panel).getByText('从 7 位有空的在库专家中推荐')).toBeVisible();
  expect(within(panel).getByRole('heading', { name: '人员结构' })).toBeVisible();
});
