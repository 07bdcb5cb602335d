import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import type { components } from '@/api/generated/registry';
import { problemAnswer, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { REGISTRY, signsIn } from './staff-answers';

type Schemas = components['schemas'];
const ID = '01939f2a-6c1e-7b6a-9a43-000000000e01';
const ORGANISATION = { id: '01939f2a-6c1e-7b6a-9a43-000000000e02', code: 'S1', name: '实验小学' };

const base: Schemas['BaseRead'] = {
  id: ID,
  organisation: ORGANISATION,
  name: '语文学科基地',
  kind: 'school',
  functions: ['subject_research', 'practice'],
  level: 'city',
  subject: 'chinese',
  capacity: 120,
  address: null,
  summary: null,
  established_on: '2026-03-01',
  standing: 'active',
  standing_reason: null,
  transitions: ['suspend', 'close'],
  used: { year: 2026, times: 2, people: 42 },
  version: 3,
  created_at: '2026-03-01T00:00:00Z',
};
const pairing: Schemas['PairingRead'] = {
  id: ID,
  kind: 'schools',
  giver: {
    organisation_id: ORGANISATION.id,
    organisation_name: '实验小学',
    person_id: null,
    person_name: null,
  },
  receiver: { organisation_id: ID, organisation_name: '村小', person_id: null, person_name: null },
  plan: '每月走访一次',
  planned_visits: 8,
  planned_researches: 4,
  visits: 3,
  researches: 1,
  starts_on: '2026-03-01',
  ends_on: '2027-02-28',
  state: 'active',
  state_reason: null,
  effect: null,
  effect_note: null,
  transitions: ['complete', 'end'],
  version: 2,
};

beforeEach(() => {
  signsIn();
  const permissions = ['base:read', 'base:manage', 'pairing:read', 'pairing:manage', 'studio:read'];
  const none = () => HttpResponse.json(createFakePage([]));
  server.use(
    tellsMe(createFakeMe({ permissions })),
    http.get(`${REGISTRY}/bases`, () => HttpResponse.json(createFakePage([base]))),
    http.get(`${REGISTRY}/bases/${ID}`, () => HttpResponse.json(base)),
    http.get(`${REGISTRY}/bases/${ID}/history`, () => HttpResponse.json([])),
    http.get(`${REGISTRY}/bases/${ID}/uses`, none),
    http.get(`${REGISTRY}/venues`, none),
    http.get(`${REGISTRY}/pairings`, () => HttpResponse.json(createFakePage([pairing]))),
    http.get(`${REGISTRY}/pairings/${ID}`, () => HttpResponse.json(pairing)),
    http.get(`${REGISTRY}/pairings/${ID}/history`, () => HttpResponse.json([])),
    http.get(`${REGISTRY}/pairings/${ID}/entries`, none),
  );
});

describe('bases', () => {
  it('are listed with every function and how much they are used', async () => {
    await renderApp('/bases');
    expect(await screen.findByText('校本研修学科基地、实践基地')).toBeVisible();
    expect(screen.getByText('2 次 · 42 人次')).toBeVisible();
  });

  it('are suspended for a reason, on the version that was shown', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${REGISTRY}/bases/${ID}/suspend`, async ({ request }) => {
        sent.push(request.headers.get('if-match'), await request.json());
        return HttpResponse.json({ ...base, standing: 'suspended' });
      }),
    );
    const { user } = await renderApp(`/bases/${ID}`);
    await user.click(await screen.findByRole('button', { name: /暂\s*停/ }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), '校舍改造');
    await user.click(within(dialog).getByRole('button', { name: /暂\s*停/ }));
    await waitFor(() => expect(sent).toEqual(['"3"', { reason: '校舍改造' }]));
  });

  it('take a venue; what was typed stays when it is refused', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${REGISTRY}/bases/${ID}/venues`, async ({ request }) => {
        sent.push(await request.json());
        return problemAnswer({ status: 409, code: 'venue-name-taken', title: '场地名称重复' });
      }),
    );
    const { user } = await renderApp(`/bases/${ID}`);
    await user.click(await screen.findByRole('button', { name: '新增场地' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /名称/ }), '综合楼');
    await user.type(within(dialog).getByRole('textbox', { name: /可容纳人数/ }), '很多');
    await user.click(within(dialog).getByRole('button', { name: '新增场地' }));
    expect(await within(dialog).findByText('请填写整数')).toBeVisible();
    await user.clear(within(dialog).getByRole('textbox', { name: /可容纳人数/ }));
    await user.type(within(dialog).getByRole('textbox', { name: /可容纳人数/ }), '300');
    await user.click(within(dialog).getByRole('button', { name: '新增场地' }));
    expect(await within(dialog).findByText('场地名称重复')).toBeVisible();
    expect(within(dialog).getByRole('textbox', { name: /名称/ })).toHaveValue('综合楼');
    expect(sent).toEqual([{ name: '综合楼', capacity: 300, address: null }]);
  });
});

describe('pairings', () => {
  it('show what was done of what was planned', async () => {
    await renderApp('/pairings');
    expect(await screen.findByText('实验小学 → 村小')).toBeVisible();
    expect(screen.getByText('3/8 次')).toBeVisible();
  });

  it('are completed with what came of them', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${REGISTRY}/pairings/${ID}/complete`, async ({ request }) => {
        sent.push(request.headers.get('if-match'), await request.json());
        return HttpResponse.json({ ...pairing, state: 'completed' });
      }),
    );
    const { user } = await renderApp(`/pairings/${ID}`);
    await user.click(await screen.findByRole('button', { name: /^完\s*成$/ }));
    const dialog = await screen.findByRole('dialog', { name: '完成结对' });
    await user.type(within(dialog).getByRole('textbox', { name: /成效说明/ }), '获县级一等奖');
    await user.click(within(dialog).getByRole('button', { name: /完\s*成/ }));
    await waitFor(() => expect(sent).toEqual(['"2"', { effect: 'some', note: '获县级一等奖' }]));
  });
});
