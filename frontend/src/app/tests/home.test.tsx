import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import {
  ORGANISATIONS,
  problemAnswer,
  readsOrganisation,
  refreshes,
  SESSION,
  tellsMe,
} from '@/testing/answers';
import { createFakeMe, createFakeOrganisation } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';

const organisation = createFakeOrganisation({ name: '来宾市教育局', kind: 'authority', child_count: 6 });
const me = (overrides = {}) =>
  createFakeMe({
    grants: [{ role: 'city_officer', organisation: { id: organisation.id, name: organisation.name } }],
    ...overrides,
  });

describe('home', () => {
  it('shows what the person is responsible for and how far it reaches', async () => {
    const permissions = ['organisation:read', 'person:manage'];
    server.use(refreshes(), tellsMe(me({ permissions })), readsOrganisation(organisation));
    await renderApp('/');
    expect(await screen.findByRole('link', { name: '来宾市教育局' })).toHaveAttribute(
      'href',
      `/organisations/${organisation.id}`,
    );
    expect(screen.getByText('市级管理员')).toBeVisible();
    expect(await screen.findByText('下辖 6 个组织')).toBeVisible();
    expect(screen.getByRole('link', { name: /导入花名册/ })).toHaveAttribute('href', '/roster-imports');
  });

  it('hides what the person may not do', async () => {
    server.use(
      refreshes(),
      tellsMe(me({ permissions: ['organisation:read'] })),
      readsOrganisation(organisation),
    );
    await renderApp('/');
    expect(await screen.findByRole('link', { name: /浏览组织机构/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /导入花名册/ })).toBeNull();
  });

  it('tells somebody without responsibilities what to do next', async () => {
    server.use(refreshes(), tellsMe(me({ grants: [], permissions: [] })));
    await renderApp('/');
    expect(await screen.findByRole('heading', { name: '您的账号还没有分配职责' })).toBeVisible();
    expect(screen.getByRole('button', { name: '复制账号' })).toBeVisible();
  });

  it('signs out and does not hand the page on', async () => {
    server.use(
      refreshes(),
      tellsMe(me()),
      readsOrganisation(organisation),
      http.delete(SESSION, () => new HttpResponse(null, { status: 204 })),
    );
    const { user, router } = await renderApp('/');
    await user.click(await screen.findByRole('button', { name: '退出登录' }));
    expect(await screen.findByRole('heading', { name: '登录' })).toBeVisible();
    expect(router.state.location.search).toBe('');
  });

  it('stays signed in when the server cannot be told of the sign-out', async () => {
    server.use(
      refreshes(),
      tellsMe(me()),
      readsOrganisation(organisation),
      http.delete(SESSION, () => HttpResponse.error()),
    );
    const { user } = await renderApp('/');
    await user.click(await screen.findByRole('button', { name: '退出登录' }));
    expect(await screen.findByText(/无法连接服务器/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '来宾市教育局' })).toBeVisible();
  });

  it('shows a failed /me with its request id and recovers on retry', async () => {
    server.use(
      refreshes(),
      http.get('*/api/registry/v1/me', () => problemAnswer({ status: 500, request_id: 'req-42' }), {
        once: true,
      }),
    );
    const { user } = await renderApp('/');
    expect(await screen.findByText('req-42')).toBeVisible();
    server.use(tellsMe(me()), readsOrganisation(organisation));
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('link', { name: '来宾市教育局' })).toBeVisible();
  });

  it('says which address has no page', async () => {
    server.use(
      refreshes(),
      tellsMe(me()),
      http.get(ORGANISATIONS, () => HttpResponse.error()),
    );
    await renderApp('/nowhere');
    expect(await screen.findByText(/地址 \/nowhere 没有对应的页面/)).toBeVisible();
  });
});
