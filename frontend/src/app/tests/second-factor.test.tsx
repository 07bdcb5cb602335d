import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { nobodySaw, problemAnswer, refusesRefresh, SESSION, tellsMe } from '@/testing/answers';
import { createFakePage, createFakeToken } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { REGISTRY, signsIn } from './staff-answers';

const SECRET = 'JBSWY3DPEHPK3PXP';
const secret = { secret: SECRET, uri: `otpauth://totp/x:city?secret=${SECRET}&issuer=x` };
const recovery_codes = ['7KQ2-M9XD-4TRV', '8KQ2-M9XD-4TRV'];

type User = Awaited<ReturnType<typeof renderApp>>['user'];

async function givePassword(user: User) {
  await user.type(await screen.findByLabelText('账号'), 'city');
  await user.type(screen.getByLabelText('密码'), 'right');
  await user.click(screen.getByRole('button', { name: '登录' }));
}

const challenges = (wanted: 'code' | 'set_up') =>
  http.post(SESSION, () => HttpResponse.json({ challenge: 'sealed', wanted, expires_in: 600 }));

describe('the second step of signing in', () => {
  it('asks for a code, tells a wrong one, and opens what was asked for', async () => {
    const sent: unknown[] = [];
    server.use(
      refusesRefresh(),
      challenges('code'),
      tellsMe(),
      http.post(`${SESSION}/second-factor`, async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1
          ? problemAnswer({ status: 409, code: 'second-factor-code-wrong', title: '动态码不正确' })
          : HttpResponse.json(createFakeToken());
      }),
    );
    const { user, router } = await renderApp('/profile');
    await givePassword(user);
    expect(await screen.findByRole('heading', { name: '动态码验证' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '验证并登录' }));
    expect(await screen.findByText('请填写动态码')).toBeVisible();
    await user.type(screen.getByLabelText('动态码'), '287082');
    await user.click(screen.getByRole('button', { name: '验证并登录' }));
    expect(await screen.findByText('动态码不正确')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '验证并登录' }));
    await expect.poll(() => router.state.location.pathname).toBe('/profile');
    expect(sent).toEqual(Array(2).fill({ challenge: 'sealed', code: '287082' }));
  });

  it('leads into setting one up where the role needs it, and shows the recovery codes', async () => {
    server.use(
      refusesRefresh(),
      challenges('set_up'),
      tellsMe(),
      http.post(`${SESSION}/second-factor/set-up`, () => HttpResponse.json(secret, { status: 201 })),
      http.post(`${SESSION}/second-factor/confirm`, () =>
        HttpResponse.json({ ...createFakeToken(), recovery_codes }),
      ),
    );
    const { user, router } = await renderApp('/login');
    await givePassword(user);
    await user.click(await screen.findByRole('button', { name: '开始设置' }));
    expect(await screen.findByRole('img', { name: '动态码密钥二维码' })).toBeVisible();
    expect(screen.getByText(SECRET)).toBeVisible();
    await user.type(screen.getByLabelText('应用显示的动态码'), '287082');
    await user.click(screen.getByRole('button', { name: '确认启用' }));
    const codes = await screen.findByRole('list', { name: '恢复码' });
    expect(within(codes).getAllByRole('listitem')).toHaveLength(2);
    expect(router.state.location.pathname).toBe('/login/second-factor');
    await user.click(screen.getByRole('button', { name: '已保存，继续' }));
    await expect.poll(() => router.state.location.pathname).toBe('/');
  });
});

describe('my second factor', () => {
  it('is set up, and removed by a code', async () => {
    signsIn();
    let active_since: string | null = null;
    server.use(
      nobodySaw,
      http.get(`${REGISTRY}/my/sessions`, () => HttpResponse.json(createFakePage([]))),
      http.get(`${REGISTRY}/my/second-factor`, () =>
        HttpResponse.json({ active_since, recovery_codes_left: 10, required: false }),
      ),
      http.post(`${REGISTRY}/my/second-factor`, () => HttpResponse.json(secret, { status: 201 })),
      http.post(`${REGISTRY}/my/second-factor/confirm`, () => {
        active_since = '2026-11-30T02:00:00Z';
        return HttpResponse.json({ recovery_codes });
      }),
      http.post(`${REGISTRY}/my/second-factor/remove`, () => {
        active_since = null;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/my-account');
    await user.click(await screen.findByRole('button', { name: '设置动态码验证' }));
    await user.type(await screen.findByLabelText('应用显示的动态码'), '287082');
    await user.click(screen.getByRole('button', { name: '确认启用' }));
    expect(await screen.findByText('7KQ2-M9XD-4TRV')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '已保存，继续' }));
    expect(await screen.findByText(/剩余 10 个恢复码/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '移除动态码验证' }));
    await user.type(await screen.findByLabelText('动态码'), '287083');
    await user.click(screen.getByRole('button', { name: '移除动态码验证' }));
    expect(await screen.findByRole('button', { name: '设置动态码验证' })).toBeVisible();
  });
});
