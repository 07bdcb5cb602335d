import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import type { components } from '@/api/generated/registry';
import { problemAnswer, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { REGISTRY, school, signsIn } from './staff-answers';

type Schemas = components['schemas'];
const ID = '01939f2a-0000-7b6a-9a43-0000000000a1';
const ACCOUNT = `${REGISTRY}/accounts/${ID}`;

const account: Schemas['AccountRead'] = {
  id: ID,
  login: 'wei.chunlan',
  display_name: '韦春兰',
  disabled: false,
  has_password: true,
  has_second_factor: false,
  blocked_until: null,
  may_manage: true,
  grants: [],
  version: 1,
  created_at: '2026-11-01T00:00:00Z',
};
const place = { id: school.id, name: school.name };
const teacher: Schemas['GrantRecordRead'] = {
  id: '01939f2a-0000-7b6a-9a43-0000000000b1',
  account_id: ID,
  role: 'teacher',
  organisation: place,
  given_at: '2026-11-01T00:00:00Z',
  given_by: null,
  withdrawn_at: null,
  withdrawn_by: null,
  withdrawn_reason: null,
  may_withdraw: true,
  version: 3,
};
const lead: Schemas['GrantReachRead'] = {
  role: 'school_officer',
  title: '学校培训负责人',
  organisation: place,
  organisations: 1,
  people: 47,
  people_shown: 'exportable',
  permissions: [{ permission: 'person:manage', title: '管理教师档案' }],
};
let former: Schemas['GrantRecordRead'][];
let inForce: Schemas['GrantRecordRead'][];

beforeEach(() => {
  signsIn();
  inForce = [teacher];
  former = [];
  server.use(
    tellsMe(createFakeMe({ permissions: ['organisation:read', 'account:read', 'account:manage'] })),
    http.get(ACCOUNT, () => HttpResponse.json(account)),
    http.get(`${ACCOUNT}/grants`, ({ request }) => {
      const isFormer = new URL(request.url).searchParams.get('withdrawn') === 'true';
      return HttpResponse.json(createFakePage(isFormer ? former : inForce));
    }),
    http.get(`${ACCOUNT}/reach`, () =>
      HttpResponse.json({ account_id: ID, display_name: '韦春兰', grants: [lead] }),
    ),
    http.get(`${REGISTRY}/roles`, () =>
      HttpResponse.json([
        { role: 'teacher', title: '教师（学员）', for_people: true, may_give: true, permissions: [] },
        {
          role: 'school_officer',
          title: '学校培训负责人',
          for_people: true,
          may_give: true,
          permissions: [],
        },
        { role: 'platform_admin', title: '平台管理员', for_people: true, may_give: false, permissions: [] },
      ]),
    ),
  );
});

describe('an account', () => {
  it('shows what its owner can see, in words', async () => {
    await renderApp(`/accounts/${ID}`);
    const reach = await screen.findByRole('region', { name: '这个人能看到什么' });
    expect(await within(reach).findByText('47')).toBeVisible();
    expect(within(reach).getByText('管理教师档案')).toBeVisible();
    expect(within(reach).getByText(/说明理由后可查看或导出/)).toBeVisible();
  });

  it('loses a role for a reason, which stays to be seen', async () => {
    let sent: unknown[] = [];
    server.use(
      http.post(`${REGISTRY}/grants/${teacher.id}/withdraw`, async ({ request }) => {
        sent = [await request.json(), request.headers.get('if-match')];
        const withdrawn = {
          ...teacher,
          withdrawn_at: '2026-12-01T02:00:00Z',
          withdrawn_by: { id: ID, display_name: '兴宾区专干' },
          withdrawn_reason: '已调离',
          may_withdraw: false,
        };
        former = [withdrawn];
        inForce = [];
        return HttpResponse.json(withdrawn);
      }),
    );
    const { user } = await renderApp(`/accounts/${ID}`);
    await user.click(await screen.findByRole('button', { name: /^撤销：/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /撤\s*销/ }));
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByRole('textbox'), '已调离');
    await user.click(within(dialog).getByRole('button', { name: /撤\s*销/ }));
    expect(await screen.findByText('已撤销该角色。')).toBeVisible();
    expect(sent).toEqual([{ reason: '已调离' }, '"3"']);
    const history = screen.getByRole('region', { name: '已撤销的角色' });
    expect(await within(history).findByText('已调离')).toBeVisible();
    expect(within(history).getByText('兴宾区专干')).toBeVisible();
  });

  it('is given a role after a preview of it', async () => {
    let given: unknown;
    server.use(
      http.post(`${REGISTRY}/grant-previews`, async ({ request }) => {
        const { role } = (await request.json()) as { role: string };
        return role === 'school_officer'
          ? HttpResponse.json(lead)
          : problemAnswer({ status: 403, code: 'grant-beyond-own', title: '不能授予超出自身的权限' });
      }),
      http.post(`${ACCOUNT}/grants`, async ({ request }) => {
        given = await request.json();
        return HttpResponse.json({ ...teacher, role: 'school_officer' }, { status: 201 });
      }),
    );
    const { user } = await renderApp(`/accounts/${ID}`);
    await user.click(await screen.findByRole('button', { name: '授予角色' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '授予角色' }));
    expect(await within(dialog).findByText('请填写组织机构')).toBeVisible();
    await user.type(within(dialog).getByRole('combobox', { name: '组织机构' }), '一小');
    await user.click(await screen.findByTitle(school.name));
    expect(await within(dialog).findByText('不能授予超出自身的权限')).toBeVisible();
    await user.click(within(dialog).getByRole('combobox', { name: '角色' }));
    expect(screen.queryByTitle('平台管理员')).toBeNull();
    await user.click(await screen.findByTitle('学校培训负责人'));
    const preview = await within(dialog).findByRole('region', { name: '授予后能看到什么' });
    expect(await within(preview).findByText('管理教师档案')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: '授予角色' }));
    expect(await screen.findByText(/已授予“韦春兰”/)).toBeVisible();
    expect(given).toEqual({ role: 'school_officer', organisation_id: school.id });
  });

  it('of one’s own cannot be changed', async () => {
    server.use(
      tellsMe(createFakeMe({ id: ID, permissions: ['organisation:read', 'account:read', 'account:manage'] })),
    );
    await renderApp(`/accounts/${ID}`);
    expect(await screen.findByText(/这是您本人的账号/)).toBeVisible();
    expect(await screen.findByText(school.name)).toBeVisible();
    expect(screen.queryByRole('button', { name: '授予角色' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^撤销/ })).toBeNull();
  });
});
