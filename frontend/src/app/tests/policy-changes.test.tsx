import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { city, createFakeJob, REGISTRY, signsIn } from './staff-answers';

const PACK = '01939f2a-6c1e-7b6a-9a43-000000000f02';
const OLDER = '01939f2a-6c1e-7b6a-9a43-000000000f01';
const summary = {
  id: PACK,
  code: 'laibin',
  version: 2,
  title: '来宾市培训规划',
  applies_to: '451300',
  organisation_id: city.id,
  organisation_name: city.name,
  state: 'upcoming',
  effective_from: '2027-01-01',
  effective_until: null,
  superseded_on: null,
  published_at: '2026-11-01T00:00:00Z',
};
const ladder = {
  kind: 'added',
  section: 'ladders',
  ids: ['five'],
  old: null,
  new: { clause: '五个层次', source: '第三条', value: { id: 'five', name: '五格' } },
  fields: [],
  touched: [],
};
const job = createFakeJob({ kind: 'tiers.compare', message: '已比较 2000 / 5000 人' });
const result = {
  people: 5000,
  as_of: '2026-11-30',
  ladders: [
    {
      ladder: 'five',
      name: '五格',
      unmoved: 4200,
      shifts: [
        {
          from: { member: true, tier: 'enter', name: '入格' },
          to: { member: true, tier: 'settled', name: '定格' },
          people: 1300,
        },
        {
          from: { member: true, tier: null, name: null },
          to: { member: false, tier: null, name: null },
          people: 7,
        },
      ],
    },
    { ladder: 'heads', name: '校长梯队', unmoved: 12, shifts: [] },
  ],
};

function compares(changes: object[], end: object): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(`${REGISTRY}/policy-packs`, () =>
      HttpResponse.json(createFakePage([summary, { ...summary, id: OLDER, version: 1 }])),
    ),
    http.get(`${REGISTRY}/policy-packs/labels`, () => HttpResponse.json({ labels: {} })),
    http.get(`${REGISTRY}/policy-packs/${PACK}`, () =>
      HttpResponse.json({ ...summary, content: {}, metrics: [], yaml: '' }),
    ),
    http.get(`${REGISTRY}/policy-packs/${PACK}/difference`, () =>
      HttpResponse.json({
        from_pack: { ...summary, id: OLDER, version: 1 },
        organisation_id: city.id,
        organisation_name: city.name,
        as_of: '2026-11-30',
        exempt_organisations: 0,
        changes,
        metrics: [],
      }),
    ),
    http.post(`${REGISTRY}/policy-packs/${PACK}/tier-shifts`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ ...job, state: 'queued', progress: 0 }, { status: 202 });
    }),
    http.get(`${REGISTRY}/jobs/${job.id}/progress`, () => new HttpResponse(null, { status: 502 })),
    http.get(`${REGISTRY}/jobs/${job.id}`, () => HttpResponse.json({ ...job, ...end })),
  );
  return asked;
}

describe('what a policy pack changes', () => {
  beforeEach(signsIn);

  it('tells how many people move from which tier to which', async () => {
    const asked = compares([ladder], { state: 'succeeded', progress: 1, result });
    const { user } = await renderApp(`/policies/${PACK}/changes?from=${OLDER}`);
    await user.click(await screen.findByRole('button', { name: '计算层次变化' }));
    const five = await screen.findByRole('region', { name: '五格' });
    expect(asked.map((query) => query.get('from_id'))).toEqual([OLDER]);
    expect(five).toHaveTextContent('入格');
    expect(five).toHaveTextContent('1,300');
    expect(five).toHaveTextContent(/未定层次.*不在此体系内/);
    expect(five).toHaveTextContent('另有 4,200 人层次不变。');
    const heads = screen.getByRole('region', { name: '校长梯队' });
    expect(heads).toHaveTextContent('没有人的层次发生变化。');
    expect(within(heads).queryByRole('table')).toBeNull();
  });

  it('shows how far the comparison is', async () => {
    compares([ladder], {});
    const { user } = await renderApp(`/policies/${PACK}/changes`);
    await user.click(await screen.findByRole('button', { name: '计算层次变化' }));
    expect(await screen.findByText('已比较 2000 / 5000 人')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4');
  });

  it('says why it did not come to its end, and lets one start again', async () => {
    const error = { code: 'job-abandoned', title: '中断', detail: '任务多次中断。', params: {} };
    compares([ladder], { state: 'failed', error });
    const { user } = await renderApp(`/policies/${PACK}/changes`);
    await user.click(await screen.findByRole('button', { name: '计算层次变化' }));
    expect(await screen.findByText(/比较未完成：任务多次中断。/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重新开始' }));
    expect(screen.getByRole('button', { name: '计算层次变化' })).toBeVisible();
  });

  it('does not offer it where no ladder changed', async () => {
    compares([{ ...ladder, section: 'rules', ids: ['HOURS'] }], {});
    await renderApp(`/policies/${PACK}/changes`);
    expect(await screen.findByText(/第 1 版.*相比/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '计算层次变化' })).toBeNull();
  });
});
