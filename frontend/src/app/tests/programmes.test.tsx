import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { city, createFakePerson, createFakeProgramme, REGISTRY, SCHEDULING, signsIn } from './staff-answers';

const PROGRAMMES = `${SCHEDULING}/programmes`;
const draft = createFakeProgramme();
const one = `${PROGRAMMES}/${draft.id}`;
const expert = createFakePerson({ name: '蓝晓东' });
const venue = {
  id: '01939f2a-6c1e-7b6a-9a43-000000000e01',
  name: '报告厅',
  address: '',
  capacity: 200,
  organisation_id: city.id,
  organisation_name: city.name,
  closed_at: null,
  close_reason: null,
  version: 1,
  created_at: '2026-11-01T00:00:00Z',
};

const reads = (answer: () => typeof draft) =>
  server.use(
    http.get(one, () => HttpResponse.json(answer(), { headers: { ETag: `"${answer().version}"` } })),
  );

beforeEach(() => {
  signsIn();
  server.use(http.get(`${one}/history`, () => HttpResponse.json([])));
});

describe('the list of programmes', () => {
  it('narrows down by the state in the address', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(PROGRAMMES, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('state'));
        return HttpResponse.json(createFakePage([draft]));
      }),
    );
    await renderApp('/programmes?state=draft');
    expect(await screen.findByRole('link', { name: draft.title })).toHaveAttribute(
      'href',
      `/programmes/${draft.id}`,
    );
    expect(asked).toEqual(['draft']);
  });
});

describe('a programme', () => {
  it('offers the steps that the service offers, and takes them on the version shown', async () => {
    let current = draft;
    const seen: (string | null)[] = [];
    reads(() => current);
    server.use(
      http.post(`${one}/submit`, ({ request }) => {
        seen.push(request.headers.get('If-Match'));
        current = createFakeProgramme({ state: 'submitted', own_transitions: ['cancel'], version: 4 });
        return HttpResponse.json(current, { headers: { ETag: '"4"' } });
      }),
    );
    const { user } = await renderApp(`/programmes/${draft.id}`);
    await user.click(await screen.findByRole('button', { name: '提交审批' }));
    expect(await screen.findByText(/自己提交的项目不能由自己审批/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '提交审批' })).toBeNull();
    expect(screen.queryByRole('button', { name: '批准' })).toBeNull();
    expect(seen).toEqual(['"3"']);
  });

  it('tells what the plan lacks when it cannot be submitted', async () => {
    reads(() => draft);
    server.use(
      http.post(`${one}/submit`, () =>
        problemAnswer({
          status: 409,
          code: 'programme-plan-incomplete',
          title: '方案不完整',
          detail: '“保障措施”尚未填写。',
        }),
      ),
    );
    const { user } = await renderApp(`/programmes/${draft.id}`);
    await user.click(await screen.findByRole('button', { name: '提交审批' }));
    expect(await screen.findByText(/“保障措施”尚未填写/)).toBeVisible();
  });

  it('is returned with a reason', async () => {
    const reasons: unknown[] = [];
    const submitted = createFakeProgramme({ state: 'submitted', own_transitions: ['approve', 'return'] });
    reads(() => submitted);
    server.use(
      http.post(`${one}/return`, async ({ request }) => {
        reasons.push(await request.json());
        return HttpResponse.json(draft, { headers: { ETag: '"4"' } });
      }),
    );
    const { user } = await renderApp(`/programmes/${draft.id}`);
    await user.click(await screen.findByRole('button', { name: '退回修改' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('原因'), '请补充考核办法');
    await user.click(dialog.getByRole('button', { name: '退回修改' }));
    expect(await screen.findByText(`“${draft.title}”已退回`)).toBeInTheDocument();
    expect(reasons).toEqual([{ reason: '请补充考核办法' }]);
  });

  it('changes only in seats and window once it is approved', async () => {
    const sent: unknown[] = [];
    reads(() => createFakeProgramme({ state: 'approved', own_transitions: ['open'] }));
    server.use(
      http.patch(one, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(draft, { headers: { ETag: '"4"' } });
      }),
    );
    const { user } = await renderApp(`/programmes/${draft.id}/edit`);
    const capacity = await screen.findByLabelText('人数上限');
    expect(screen.queryByLabelText('项目名称')).toBeNull();
    await user.clear(capacity);
    await user.type(capacity, '60');
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    await waitFor(() => expect(sent).toEqual([{ capacity: 60 }]));
  });

  it('is not saved with a last day before the first', async () => {
    reads(() => draft);
    const { user } = await renderApp(`/programmes/${draft.id}/edit`);
    const lastDay = await screen.findByLabelText('培训结束');
    await user.clear(lastDay);
    await user.type(lastDay, '2026-12-01');
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    expect(await screen.findByText('结束日期不能早于开始日期')).toBeVisible();
    expect(lastDay).toHaveAttribute('aria-invalid', 'true');
  });

  it('is not created while something is missing', async () => {
    const { user } = await renderApp('/programmes/new');
    await user.click(await screen.findByRole('button', { name: '保存草稿' }));
    expect(await screen.findByText('请填写项目名称')).toBeVisible();
    expect(screen.getByText('请填写级别')).toBeVisible();
  });
});

describe('its quotas', () => {
  it('are saved as one list on the programme’s version', async () => {
    const sent: unknown[] = [];
    reads(() => draft);
    const quota = { organisation_id: city.id, organisation_name: city.name, seats: 5, taken: 0 };
    server.use(
      http.get(`${one}/quotas`, () => HttpResponse.json({ items: [quota], seats: 5 })),
      http.put(`${one}/quotas`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({ items: [{ ...quota, seats: 8 }], seats: 8 });
      }),
    );
    const { user } = await renderApp(`/programmes/${draft.id}/quotas`);
    const seats = await screen.findByLabelText(`${city.name}的名额`);
    await user.clear(seats);
    expect(screen.getByRole('button', { name: '保存名额' })).toBeDisabled();
    await user.type(seats, '8');
    await user.click(screen.getByRole('button', { name: '保存名额' }));
    expect(await screen.findByText('名额已保存')).toBeInTheDocument();
    expect(sent).toEqual([['"3"', { quotas: [{ organisation_id: city.id, seats: 8 }] }]]);
  });
});

describe('its sessions', () => {
  it('name the collision when somebody is booked twice', async () => {
    const sent: unknown[] = [];
    reads(() => createFakeProgramme({ state: 'approved' }));
    server.use(
      http.get(`${one}/sessions`, () => HttpResponse.json(createFakePage([]))),
      http.get(`${REGISTRY}/people`, () => HttpResponse.json(createFakePage([expert]))),
      http.get(`${SCHEDULING}/venues`, () => HttpResponse.json(createFakePage([venue]))),
      http.post(`${one}/sessions`, async ({ request }) => {
        sent.push(await request.json());
        return problemAnswer({
          status: 409,
          code: 'session-collides',
          title: '时间冲突',
          detail: '授课专家在该时间已安排“课例研讨”。',
        });
      }),
    );
    const { user } = await renderApp(`/programmes/${draft.id}/sessions`);
    await user.click(await screen.findByRole('button', { name: '安排课次' }));
    await user.type(screen.getByLabelText('课次名称'), '开班讲座');
    await user.click(screen.getByLabelText('授课专家'));
    await user.click(await screen.findByText(/蓝晓东 ·/));
    await user.click(screen.getByLabelText('场地'));
    await user.click(await screen.findByText(/报告厅 ·/));
    await user.click(screen.getByRole('button', { name: '保存课次' }));
    expect(await screen.findByText(/已安排“课例研讨”/)).toBeInTheDocument();
    expect(sent).toEqual([
      {
        title: '开班讲座',
        starts_at: '2026-12-10T09:00:00+08:00',
        ends_at: '2026-12-10T11:30:00+08:00',
        hours: 3,
        expert_id: expert.id,
        venue_id: venue.id,
      },
    ]);
  });
});
