import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import type { components } from '@/api/generated/registry';
import { problemAnswer, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { REGISTRY, school, signsIn } from './staff-answers';

const CLIENTS = `${REGISTRY}/api-clients`;
const client: components['schemas']['ApiClientRead'] = {
  client_id: '01939f2a-0000-7b6a-9a43-0000000000c1',
  name: '广西教师管理信息系统',
  organisation: { id: school.id, name: school.name },
  version: 4,
  created_at: '2026-11-01T00:00:00Z',
  last_used_at: null,
  revoked_at: null,
  revoked_reason: null,
};
const SECRET = 'q3Zr8mB5yQ0nS1uX7wT2kLd9vJ4hF6cA';

function manages(permissions = ['organisation:read', 'api-client:read', 'api-client:manage']) {
  signsIn();
  server.use(tellsMe(createFakeMe({ permissions })));
}

beforeEach(() => {
  server.use(http.get(CLIENTS, () => HttpResponse.json(createFakePage([client]))));
});

describe('API clients', () => {
  it('are registered, and the secret is shown once', async () => {
    manages();
    let sent: unknown;
    server.use(
      http.post(CLIENTS, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...client, client_secret: SECRET }, { status: 201 });
      }),
    );
    const { user } = await renderApp('/api-clients');
    expect(await screen.findByText('从未使用')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '登记接入方' }));
    let dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '登记并显示密钥' }));
    expect(await within(dialog).findByText('请填写名称')).toBeVisible();
    await user.type(within(dialog).getByLabelText('名称'), client.name);
    await user.type(within(dialog).getByRole('combobox', { name: '可读范围' }), '一小');
    await user.click(await screen.findByTitle(school.name));
    await user.click(within(dialog).getByRole('button', { name: '登记并显示密钥' }));
    dialog = (await screen.findByText(`“${client.name}”的密钥`)).closest<HTMLElement>('[role=dialog]')!;
    expect(within(dialog).getByText(SECRET)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '复制 client_secret' })).toBeVisible();
    expect(sent).toEqual({ name: client.name, organisation_id: school.id });
    await user.click(within(dialog).getByRole('button', { name: '已保存，关闭' }));
    expect(screen.queryByText(SECRET)).toBeNull();
  });

  it('get a new secret on the version that was seen', async () => {
    manages();
    let version: string | null = null;
    server.use(
      http.post(`${CLIENTS}/${client.client_id}/secret`, ({ request }) => {
        version = request.headers.get('if-match');
        return HttpResponse.json({ ...client, client_secret: SECRET });
      }),
    );
    const { user } = await renderApp('/api-clients');
    await user.click(await screen.findByRole('button', { name: `换发密钥：${client.name}` }));
    expect(version).toBeNull();
    await user.click(await screen.findByRole('button', { name: '换发密钥' }));
    expect(await screen.findByText(SECRET)).toBeVisible();
    expect(version).toBe('"4"');
  });

  it('are revoked for a reason, and a refusal is told', async () => {
    manages();
    let reason: string | null = null;
    server.use(
      http.delete(`${CLIENTS}/${client.client_id}`, ({ request }) => {
        const isSecond = reason !== null;
        reason = new URL(request.url).searchParams.get('reason');
        return isSecond
          ? new HttpResponse(null, { status: 204 })
          : problemAnswer({ status: 409, code: 'api-client-revoked', title: '接入方已停用' });
      }),
    );
    const { user } = await renderApp('/api-clients');
    await user.click(await screen.findByRole('button', { name: `停用：${client.name}` }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), '合同到期');
    await user.click(within(dialog).getByRole('button', { name: /停\s*用/ }));
    expect(await within(dialog).findByText('接入方已停用')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: /停\s*用/ }));
    expect(await screen.findByText(`已停用“${client.name}”。`)).toBeVisible();
    expect(reason).toBe('合同到期');
  });

  it('are only shown to who may not manage them', async () => {
    manages(['organisation:read', 'api-client:read']);
    await renderApp('/api-clients');
    expect(await screen.findByText(client.name)).toBeVisible();
    expect(screen.queryByRole('button', { name: '登记接入方' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^停用/ })).toBeNull();
  });
});
