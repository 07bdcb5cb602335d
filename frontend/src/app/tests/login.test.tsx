import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { listsOrganisations, problemAnswer, refusesRefresh, SESSION, tellsMe } from '@/testing/answers';
import { createFakeToken } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';

async function fillIn(user: Awaited<ReturnType<typeof renderApp>>['user'], password: string) {
  await user.type(await screen.findByLabelText('账号'), 'city');
  await user.type(screen.getByLabelText('密码'), password);
  await user.click(screen.getByRole('button', { name: '登录' }));
}

describe('signing in', () => {
  it('asks for both fields before anything is sent', async () => {
    server.use(refusesRefresh());
    const { user } = await renderApp('/login');
    await user.click(await screen.findByRole('button', { name: '登录' }));
    expect(await screen.findByText('请填写账号')).toBeVisible();
    expect(screen.getByLabelText('密码')).toHaveAccessibleDescription('请填写密码');
  });

  it('tells a wrong password by problem code and puts the focus back on the password', async () => {
    server.use(
      refusesRefresh(),
      http.post(SESSION, () => problemAnswer({ status: 401, code: 'login-failed', title: 'x', detail: 'y' })),
    );
    const { user } = await renderApp('/login');
    await fillIn(user, 'wrong');
    expect(await screen.findByText('账号或密码不正确')).toBeVisible();
    expect(screen.getByLabelText('密码')).toHaveFocus();
  });

  it('opens the address that was asked for', async () => {
    server.use(
      refusesRefresh(),
      http.post(SESSION, () => HttpResponse.json(createFakeToken())),
      tellsMe(),
      listsOrganisations([]),
    );
    const { user, router } = await renderApp('/organisations?kind=school');
    expect(await screen.findByText('登录后将打开您要访问的页面。')).toBeVisible();
    await fillIn(user, 'right');
    expect(await screen.findByRole('heading', { name: '组织机构' })).toBeVisible();
    expect(router.state.location.search).toBe('?kind=school');
  });

  it('shows the password on request', async () => {
    server.use(refusesRefresh());
    const { user } = await renderApp('/login');
    await user.click(await screen.findByRole('button', { name: '显示密码' }));
    expect(screen.getByLabelText('密码')).toHaveAttribute('type', 'text');
  });

  it('speaks English on request and says so to the browser', async () => {
    server.use(refusesRefresh());
    const { user } = await renderApp('/login');
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    await user.click(screen.getByRole('radio', { name: '简体中文' }));
    expect(await screen.findByRole('heading', { name: '登录' })).toBeVisible();
  });
});
