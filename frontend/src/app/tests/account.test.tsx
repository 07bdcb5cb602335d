import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { nobodySaw, problemAnswer, refusesRefresh, SESSION, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage, createFakeToken } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { REGISTRY, school, signsIn } from './staff-answers';

const here = {
  id: '01939f2a-0000-7b6a-9a43-000000000001',
  started_at: '2026-11-30T01:00:00Z',
  last_used_at: '2026-11-30T02:00:00Z',
  browser: 'Edge',
  system: 'Windows',
  address: '10.20.*.*',
  current: true,
};
const phone = {
  ...here,
  id: '01939f2a-0000-7b6a-9a43-000000000002',
  browser: 'WeChat',
  system: 'Android',
  current: false,
};
const account = {
  id: '01939f2a-0000-7b6a-9a43-000000000003',
  login: 'wei.chunlan',
  display_name: '韦春兰',
  disabled: false,
  has_password: true,
  has_second_factor: false,
  blocked_until: '2026-11-30T02:15:00Z',
  may_manage: true,
  grants: [{ role: 'teacher', organisation: { id: school.id, name: school.name } }],
  version: 1,
  created_at: '2026-11-01T00:00:00Z',
};

function manages() {
  signsIn();
  server.use(
    tellsMe(createFakeMe({ permissions: ['organisation:read', 'account:read', 'account:manage'] })),
    http.get(`${REGISTRY}/accounts`, () => HttpResponse.json(createFakePage([account]))),
  );
}

const withoutFactor = http.get(`${REGISTRY}/my/second-factor`, () =>
  HttpResponse.json({ active_since: null, recovery_codes_left: 0, required: false }),
);

describe('my account', () => {
  it('changes the password and puts what is wrong with it on its field', async () => {
    signsIn();
    server.use(
      withoutFactor,
      nobodySaw,
      http.get(`${REGISTRY}/my/sessions`, () => HttpResponse.json(createFakePage([here]))),
      http.post(`${REGISTRY}/my/password`, () =>
        problemAnswer({
          status: 422,
          code: 'password-refused',
          errors: [{ pointer: '/new_password', code: 'password-common', detail: '这个密码过于常见' }],
        }),
      ),
    );
    const { user } = await renderApp('/my-account');
    await user.type(await screen.findByLabelText('当前密码'), 'a-long-passphrase');
    await user.type(screen.getByLabelText('新密码'), 'password2026');
    await user.type(screen.getByLabelText('再次输入新密码'), 'password2027');
    await user.click(screen.getByRole('button', { name: '修改密码' }));
    expect(await screen.findByText('两次输入的新密码不一致')).toBeVisible();
    await user.clear(screen.getByLabelText('再次输入新密码'));
    await user.type(screen.getByLabelText('再次输入新密码'), 'password2026');
    await user.click(screen.getByRole('button', { name: '修改密码' }));
    expect(await screen.findByText('这个密码过于常见')).toBeVisible();
    expect(screen.getByLabelText('当前密码')).toHaveValue('a-long-passphrase');
  });

  it('signs out another device, and not this one', async () => {
    signsIn();
    let rows = [here, phone];
    server.use(
      withoutFactor,
      nobodySaw,
      http.get(`${REGISTRY}/my/sessions`, () => HttpResponse.json(createFakePage(rows))),
      http.delete(`${REGISTRY}/my/sessions/${phone.id}`, () => {
        rows = [here];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/my-account');
    const list = await screen.findByRole('list', { name: '登录的设备' });
    expect(within(list).getByText('本机')).toBeVisible();
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    await user.click(within(list).getByRole('button', { name: /^退出/ }));
    expect(await screen.findByText('已退出 WeChat · Android，几分钟内生效。')).toBeVisible();
    expect(screen.queryByText('WeChat · Android')).toBeNull();
  });
});

describe('accounts', () => {
  it('unlocks one that is locked', async () => {
    manages();
    server.use(
      http.post(`${REGISTRY}/accounts/${account.id}/unlock`, () =>
        HttpResponse.json({ ...account, blocked_until: null }),
      ),
    );
    const { user } = await renderApp('/accounts');
    expect(await screen.findByText('已锁定至 10:15')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '解锁：韦春兰' }));
    expect(await screen.findByText('已解锁“韦春兰”，现在即可登录。')).toBeVisible();
  });

  it('shows the code of a reset once', async () => {
    manages();
    server.use(
      http.post(`${REGISTRY}/accounts/${account.id}/password-reset`, () =>
        HttpResponse.json(
          {
            login: account.login,
            display_name: account.display_name,
            code: '7KQ2-M9XD-4TRV',
            expires_at: '2026-12-01T02:00:00Z',
          },
          { status: 201 },
        ),
      ),
    );
    const { user } = await renderApp('/accounts');
    await user.click(await screen.findByRole('button', { name: '重置密码：韦春兰' }));
    await user.click(await screen.findByRole('button', { name: '重置密码' }));
    expect(await screen.findByText('7KQ2-M9XD-4TRV')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '已记下，关闭' }));
    expect(screen.queryByText('7KQ2-M9XD-4TRV')).toBeNull();
  });

  it('prints slips for a school, after one was chosen', async () => {
    manages();
    server.use(
      http.post(`${REGISTRY}/account-activations`, () =>
        HttpResponse.json({
          organisation: school.name,
          remaining: 3,
          items: [
            {
              person_id: 'p1',
              login: 'weichunlan.0042',
              display_name: '韦春兰',
              code: '7KQ2-M9XD-4TRV',
              expires_at: '2026-12-14T02:00:00Z',
            },
          ],
        }),
      ),
    );
    const { user } = await renderApp('/accounts/activation');
    await user.click(await screen.findByRole('button', { name: '开通并显示验证码' }));
    expect(await screen.findByText('请填写学校')).toBeVisible();
    await user.type(screen.getByRole('combobox', { name: '学校' }), '一小');
    await user.click(await screen.findByTitle(school.name));
    await user.click(screen.getByRole('button', { name: '开通并显示验证码' }));
    const slips = await screen.findByRole('list', { name: '验证码条' });
    expect(within(slips).getByText('7KQ2-M9XD-4TRV')).toBeVisible();
    expect(screen.getByText(/还有 3 人/)).toBeVisible();
  });
});

describe('a code from the school', () => {
  it('becomes a password, and one is signed in', async () => {
    let sent: string[] = [];
    server.use(
      refusesRefresh(),
      http.post(`${REGISTRY}/password-resets/use`, () => new HttpResponse(null, { status: 204 })),
      http.post(SESSION, async ({ request }) => {
        const body = (await request.json()) as { login: string; password: string };
        sent = [body.login, body.password];
        return HttpResponse.json(createFakeToken());
      }),
      tellsMe(),
    );
    const { user } = await renderApp('/login');
    await user.click(await screen.findByRole('link', { name: '用验证码设置密码' }));
    await screen.findByRole('heading', { name: '设置密码' });
    await user.type(await screen.findByLabelText('账号'), 'weichunlan.0042');
    await user.type(screen.getByLabelText('一次性验证码'), '7kq2 m9xd 4trv');
    await user.type(screen.getByLabelText('新密码'), 'another-long-phrase');
    await user.type(screen.getByLabelText('再次输入新密码'), 'another-long-phrase');
    await user.click(screen.getByRole('button', { name: '设置密码并登录' }));
    await expect.poll(() => sent, { timeout: 5000 }).toEqual(['weichunlan.0042', 'another-long-phrase']);
  });

  it('that is not good is told, and what was typed stays', async () => {
    server.use(
      refusesRefresh(),
      http.post(`${REGISTRY}/password-resets/use`, () =>
        problemAnswer({ status: 409, code: 'password-code-wrong', title: '验证码无效', detail: '请核对' }),
      ),
    );
    const { user } = await renderApp('/login/code');
    await user.type(await screen.findByLabelText('账号'), 'weichunlan.0042');
    await user.type(screen.getByLabelText('一次性验证码'), 'AAAA');
    await user.type(screen.getByLabelText('新密码'), 'another-long-phrase');
    await user.type(screen.getByLabelText('再次输入新密码'), 'another-long-phrase');
    await user.click(screen.getByRole('button', { name: '设置密码并登录' }));
    expect(await screen.findByText('验证码无效')).toBeVisible();
    expect(screen.getByLabelText('一次性验证码')).toHaveValue('AAAA');
  });
});

describe('who saw my numbers', () => {
  it('lists who saw what and why', async () => {
    signsIn();
    server.use(
      withoutFactor,
      http.get(`${REGISTRY}/my/sessions`, () => HttpResponse.json(createFakePage([here]))),
      http.get(`${REGISTRY}/my/disclosures`, () =>
        HttpResponse.json(
          createFakePage([
            {
              id: '01939f2a-0000-7b6a-9a43-000000000011',
              at: '2026-11-30T02:00:00Z',
              person_id: account.id,
              person_name: '韦春兰',
              seen_by: '覃主任',
              fields: ['citizen_id', 'phone'],
              reason: '核对报名材料',
            },
          ]),
        ),
      ),
    );
    await renderApp('/my-account');
    const list = await screen.findByRole('list', { name: '谁看过我的完整信息' });
    expect(within(list).getByText('覃主任 查看了证件号、手机号')).toBeVisible();
    expect(within(list).getByText('理由：核对报名材料')).toBeVisible();
  });
});
