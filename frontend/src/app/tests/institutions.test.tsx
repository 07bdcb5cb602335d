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
const INSTITUTIONS = `${REGISTRY}/institutions`;
const DOCUMENTS = `${REGISTRY}/institution-documents`;
const ID = '01939f2a-6c1e-7b6a-9a43-000000000d01';

const institution: Schemas['InstitutionRead'] = {
  id: ID,
  organisation: {
    id: '01939f2a-6c1e-7b6a-9a43-000000000d02',
    code: 'T1',
    name: '来宾市教师培训中心',
    kind: 'training_institution',
  },
  credit_code: '12100000400000624D',
  legal_form: 'public_institution',
  contact_name: '覃老师',
  contact_phone: '138****8000',
  full_time_staff: 24,
  part_time_staff: null,
  standing: 'good',
  standing_reason: null,
  transitions: ['suspend', 'exclude'],
  version: 3,
  created_at: '2026-09-01T00:00:00Z',
};
const expired: Schemas['InstitutionDocumentRead'] = {
  id: '01939f2a-6c1e-7b6a-9a43-000000000d03',
  institution_id: ID,
  institution_name: institution.organisation.name,
  kind: 'training_qualification',
  number: '桂教师培〔2024〕12号',
  issuer: null,
  issued_on: '2024-03-01',
  expires_on: '2026-02-28',
  days_left: -3,
  reminded_at: null,
  withdrawn_at: null,
  withdrawn_reason: null,
  version: 1,
};
const criteria: Schemas['CriteriaRead'] = {
  institution_id: ID,
  on: '2026-11-30',
  pack: { id: ID, code: 'laibin-2022', version: 1, title: '“十四五”规划' },
  verdict: 'not_known',
  checklists: [
    {
      id: 'host_standard',
      name: '准入标准',
      clause: '细化教师培训承办单位资质准入标准',
      source: '五、重点任务',
      weight: 'warned',
      criteria: [
        {
          id: 'digital_management',
          name: '信息化管理',
          criterion: null,
          result: 'not_known',
          evidence: null,
          document_id: null,
          document_number: null,
          document_expires_on: null,
          checked_at: null,
        },
      ],
    },
  ],
};

beforeEach(() => {
  signsIn();
  server.use(
    tellsMe(createFakeMe({ permissions: ['institution:read', 'institution:manage', 'organisation:read'] })),
    http.get(INSTITUTIONS, () => HttpResponse.json(createFakePage([institution]))),
    http.get(DOCUMENTS, () => HttpResponse.json(createFakePage([expired]))),
    http.get(`${INSTITUTIONS}/${ID}`, () => HttpResponse.json(institution)),
    http.get(`${INSTITUTIONS}/${ID}/history`, () => HttpResponse.json([])),
    http.get(`${INSTITUTIONS}/${ID}/criteria`, () => HttpResponse.json(criteria)),
  );
});

describe('the list of institutions', () => {
  it('shows who may train, and whose documents expire', async () => {
    await renderApp('/institutions');
    expect(await screen.findByText('12100000400000624D')).toBeVisible();
    const soon = await screen.findByRole('region', { name: '即将到期的资质文件' });
    expect(await within(soon).findByText('已过期')).toBeVisible();
  });

  it('says what to do while there are none', async () => {
    server.use(
      http.get(INSTITUTIONS, () => HttpResponse.json(createFakePage([]))),
      http.get(DOCUMENTS, () => HttpResponse.json(createFakePage([]))),
    );
    const { user } = await renderApp('/institutions');
    expect(await screen.findByText('还没有承训机构')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: /登记机构/ })[0]!);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('登记承训机构')).toBeVisible();
    await user.type(within(dialog).getByRole('textbox', { name: /统一社会信用代码/ }), '1234');
    await user.click(within(dialog).getByRole('button', { name: /登\s*记/ }));
    expect(await within(dialog).findByText(/应为 18 位数字或大写字母/)).toBeVisible();
    expect(within(dialog).getByRole('textbox', { name: /统一社会信用代码/ })).toHaveValue('1234');
  });
});

describe('one institution', () => {
  it('is suspended for a reason, on the version that was shown', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${INSTITUTIONS}/${ID}/suspend`, async ({ request }) => {
        sent.push(request.headers.get('if-match'), await request.json());
        return HttpResponse.json({ ...institution, standing: 'suspended', transitions: ['reinstate'] });
      }),
    );
    const { user } = await renderApp(`/institutions/${ID}`);
    await user.click(await screen.findByRole('button', { name: '暂停承训' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), '绩效考评不合格');
    await user.click(within(dialog).getByRole('button', { name: '暂停承训' }));
    await waitFor(() => expect(sent).toEqual(['"3"', { reason: '绩效考评不合格' }]));
  });

  it('keeps what was typed when a check is refused', async () => {
    server.use(
      http.post(`${INSTITUTIONS}/${ID}/criteria`, () =>
        problemAnswer({ status: 409, code: 'criterion-not-found', title: '现行政策中没有该准入标准' }),
      ),
    );
    const { user } = await renderApp(`/institutions/${ID}`);
    await user.click(await screen.findByRole('button', { name: '核对“信息化管理”' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /核对依据/ }), '现场核验');
    await user.click(within(dialog).getByRole('button', { name: /保\s*存/ }));
    expect(await within(dialog).findByText('现行政策中没有该准入标准')).toBeVisible();
    expect(within(dialog).getByRole('textbox', { name: /核对依据/ })).toHaveValue('现场核验');
  });
});
