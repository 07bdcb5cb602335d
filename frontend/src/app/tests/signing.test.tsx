import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer, refreshes, refusesRefresh, SESSION, tellsMe } from '@/testing/answers';
import { createFakeToken } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { createFakeSession, listsSessions, SCHEDULING, signInTrainee, trainee } from './trainee-answers';

const RECORDS = `${SCHEDULING}/sign-records`;

/** Takes every attempt to sign, and keeps what was sent. */
function takesSigns(sent: unknown[], overrides = {}) {
  return http.post(RECORDS, async ({ request }) => {
    sent.push(await request.json());
    const record = {
      session_id: 's',
      session_title: '单元任务的设计',
      direction: 'in',
      method: 'qr',
      at: '2026-11-25T01:02:00Z',
      signed_in_at: '2026-11-25T01:02:00Z',
      signed_out_at: null,
      hours: 0,
      ...overrides,
    };
    return HttpResponse.json(record, { status: 201 });
  });
}

const refusesSigns = (code: string, title: string) =>
  http.post(RECORDS, () => problemAnswer({ status: 409, code, title, detail: `${title}。` }));

beforeEach(signInTrainee);
// jsdom has no cameras: what a test installs goes with it.
afterEach(() => Reflect.deleteProperty(navigator, 'mediaDevices'));

describe('signing by the address of the picture', () => {
  it('signs once and shows time and session', async () => {
    const sent: unknown[] = [];
    server.use(takesSigns(sent));
    await renderApp('/sign?t=abc_-1');
    expect(await screen.findByRole('heading', { name: '签到成功' })).toBeInTheDocument();
    expect(screen.getByText('单元任务的设计')).toBeVisible();
    expect(screen.getByText(/9:02|09:02/)).toBeVisible();
    expect(sent).toMatchObject([{ token: 'abc_-1' }]);
  });

  it('shows the hours after signing out', async () => {
    server.use(takesSigns([], { direction: 'out', hours: 2, signed_out_at: '2026-11-25T03:00:00Z' }));
    await renderApp('/sign?t=abc');
    expect(await screen.findByText('本次课计 2 学时')).toBeVisible();
  });

  it('signs after the login when nobody is signed in', async () => {
    const sent: unknown[] = [];
    server.use(refusesRefresh(), takesSigns(sent));
    const { user } = await renderApp('/sign?t=abc');
    expect(await screen.findByRole('heading', { name: '登录' })).toBeVisible();
    expect(sent).toEqual([]);
    server.use(
      http.post(SESSION, () => HttpResponse.json(createFakeToken())),
      refreshes(),
      tellsMe(trainee),
    );
    await user.type(screen.getByLabelText('账号'), 'wei');
    await user.type(screen.getByLabelText('密码'), 'a long passphrase');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByRole('heading', { name: '签到成功' })).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['sign-code-outdated', '签到码已过期'],
    ['sign-code-forged', '签到码无效'],
    ['signing-too-early', '尚未开始'],
  ])('tells of %s and offers another try', async (code, title) => {
    server.use(refusesSigns(code, title));
    const { user, router } = await renderApp('/sign?t=abc');
    expect(await screen.findByText(title)).toBeVisible();
    await user.click(screen.getByRole('link', { name: '重新扫码或输入数字' }));
    expect(router.state.location.search).toBe('');
    expect(await screen.findByRole('button', { name: '打开摄像头扫码' })).toBeVisible();
  });
});

describe('signing by six digits', () => {
  it('signs in to the session that is on', async () => {
    const sent: unknown[] = [];
    const session = createFakeSession(5);
    server.use(listsSessions(session), takesSigns(sent));
    const { user } = await renderApp('/sign');
    await user.type(await screen.findByLabelText('6 位签到码'), '123456');
    await user.click(screen.getByRole('button', { name: '签到' }));
    expect(await screen.findByRole('heading', { name: '签到成功' })).toBeInTheDocument();
    expect(sent).toEqual([{ session_id: session.id, code: '123456', direction: 'in' }]);
  });

  it('signs out where the sign-in is on record', async () => {
    const sent: unknown[] = [];
    server.use(
      listsSessions(createFakeSession(115, { signed_in_at: new Date().toISOString() })),
      takesSigns(sent, { direction: 'out' }),
    );
    const { user } = await renderApp('/sign');
    await user.type(await screen.findByLabelText('6 位签到码'), '654321');
    await user.click(screen.getByRole('button', { name: '签退' }));
    expect(await screen.findByRole('heading', { name: '签退成功' })).toBeInTheDocument();
    expect(sent).toMatchObject([{ code: '654321', direction: 'out' }]);
  });

  it('asks for six digits before anything is sent', async () => {
    server.use(listsSessions(createFakeSession(5)));
    const { user } = await renderApp('/sign');
    await user.type(await screen.findByLabelText('6 位签到码'), '12');
    await user.click(screen.getByRole('button', { name: '签到' }));
    expect(await screen.findByText('请输入屏幕上的 6 位数字')).toBeVisible();
  });

  it('keeps the digits when they are refused', async () => {
    server.use(listsSessions(createFakeSession(5)), refusesSigns('sign-code-outdated', '签到码已过期'));
    const { user } = await renderApp('/sign');
    await user.type(await screen.findByLabelText('6 位签到码'), '123456');
    await user.click(screen.getByRole('button', { name: '签到' }));
    expect(await screen.findByText('签到码已过期')).toBeVisible();
    expect(screen.getByLabelText('6 位签到码')).toHaveValue('123456');
  });

  it('says so when there is no session today', async () => {
    await renderApp('/sign');
    expect(await screen.findByText(/您今天没有需要签到或签退的课/)).toBeVisible();
  });
});

describe('the camera', () => {
  it.each([
    ['NotAllowedError', /没有摄像头权限/],
    ['NotFoundError', /没有找到摄像头/],
    ['NotReadableError', /正被其他应用占用/],
  ])('explains %s', async (name, words) => {
    const getUserMedia = () => Promise.reject(new DOMException('', name));
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
    const { user } = await renderApp('/sign');
    await user.click(await screen.findByRole('button', { name: '打开摄像头扫码' }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('explains a page that may have no camera', async () => {
    const { user } = await renderApp('/sign');
    await user.click(await screen.findByRole('button', { name: '打开摄像头扫码' }));
    expect(await screen.findByText(/需要通过 HTTPS 访问/)).toBeVisible();
  });
});
