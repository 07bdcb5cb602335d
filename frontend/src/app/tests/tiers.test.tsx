import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Growth, Standing } from '@/lib/my/growth';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { city, REGISTRY, school, signsIn } from './staff-answers';
import { createFakeGrowth, readsGrowth, signInTrainee } from './trainee-answers';

const pack: NonNullable<Growth['pack']> = {
  id: '01939f2a-6c1e-7b6a-9a43-000000000c01',
  code: 'laibin-2022',
  version: 1,
  title: '来宾市培训规划',
};
const tier = (id: string, name: string): Standing['ladder']['tiers'][number] => ({
  id,
  name,
  training: null,
  clause: `${name}的对象`,
  aim: null,
  form_mix: { centralised: 0.6, shadowing: 0.4 },
  provided_by: ['city', 'county'],
});
const ladder: Standing['ladder'] = {
  id: 'teachers_559',
  name: '五格',
  source: '五、重点任务',
  clause: '五个层次',
  conflict: 'lower',
  tiers: [tier('dingge', '定格'), tier('shengge', '升格'), tier('fengge', '风格')],
};
const standing: Standing = {
  ladder,
  is_member: true,
  tier: 'dingge',
  verdict: 'lower',
  pointers: [
    { kinds: ['years_of_service'], tiers: ['shengge'], counts: 'shengge', reasons: [] },
    { kinds: ['title'], tiers: ['dingge'], counts: 'dingge', reasons: [] },
  ],
  unknown: [],
  next: {
    tier: 'shengge',
    options: [{ reasons: [], is_enough: true, text: '职称：高级教师（副高级）' }],
    text: '',
  },
  lift: null,
  text: '就低取“定格”。',
};

describe('my growth', () => {
  beforeEach(signInTrainee);

  it('shows where I stand, why, what is next and the clause behind it', async () => {
    server.use(readsGrowth(createFakeGrowth({ pack, ladders: [standing] })));
    await renderApp('/growth');
    const steps = await screen.findByRole('list', { name: '五格的层次，由低到高' });
    const [here, pointed] = within(steps).getAllByRole('listitem');
    expect(here).toHaveAttribute('aria-current', 'step');
    expect(here).toHaveTextContent('在这里定格');
    expect(pointed).toHaveTextContent('部分符合升格');
    expect(screen.getByText('就低取“定格”。')).toBeVisible();
    expect(screen.getByRole('heading', { name: '下一步：升格' })).toBeVisible();
    expect(screen.getByText('职称：高级教师（副高级）')).toBeVisible();
    expect(screen.getByText(/五个层次 （《来宾市培训规划》五、重点任务）/)).toBeVisible();
  });

  it('tells milestones that are overdue from those that are done', async () => {
    const milestone = { clause: '考核合格', after_years: 1, reached_on: null, days_late: 0 };
    const path: Growth['milestone_paths'][number] = {
      id: 'path_1310',
      name: '1310成长工程',
      source: '三',
      clause: '一年合格，三年达标',
      is_member: true,
      unknown: [],
      milestones: [
        { ...milestone, id: 'one', name: '一年合格', state: 'done', due_on: '2024-09-01', text: '已通过' },
        {
          ...milestone,
          id: 'three',
          name: '三年达标',
          state: 'overdue',
          due_on: '2026-09-01',
          text: '逾期 85 天',
        },
      ],
    };
    server.use(readsGrowth(createFakeGrowth({ pack, milestone_paths: [path] })));
    await renderApp('/growth');
    expect(await screen.findByText('逾期 85 天')).toBeVisible();
    expect(screen.getByText('已达成')).toBeVisible();
    expect(screen.getByText('已逾期')).toBeVisible();
  });

  it('says why there is nothing to show', async () => {
    await renderApp('/growth');
    expect(await screen.findByRole('heading', { name: '没有生效的政策' })).toBeVisible();
  });
});

describe('figures of tiers', () => {
  beforeEach(signsIn);

  it('count people tier by tier, lead to them, and name base and day', async () => {
    const sums = { on_ladder: 50, no_tier: 2, tiers: { dingge: 30, shengge: 18, fengge: 0 } };
    server.use(
      http.get(`${REGISTRY}/tier-figures`, () =>
        HttpResponse.json({
          organisation_id: city.id,
          name: city.name,
          people: 60,
          pack,
          ladders: [{ id: ladder.id, name: ladder.name }],
          ladder,
          as_of: '2026-11-25',
          total: sums,
          parts: [{ ...sums, organisation_id: school.id, name: school.name }],
        }),
      ),
    );
    await renderApp('/tiers');
    const pyramid = await screen.findByRole('list', { name: '五格各层次人数，由高到低' });
    expect(within(pyramid).getAllByRole('listitem')[2]).toHaveTextContent('定格30 人 60%');
    expect(screen.getByText('适用 50 人（花名册共 60 人），统计日期：2026年11月25日。')).toBeVisible();
    expect(within(pyramid).getByRole('link', { name: '30 人' })).toHaveAttribute(
      'href',
      `/people?below=${city.id}&ladder=teachers_559&tier=dingge`,
    );
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('link', { name: school.name })).toHaveAttribute(
      'href',
      `/tiers?of=${school.id}&ladder=teachers_559`,
    );
  });
});
