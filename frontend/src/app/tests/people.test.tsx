import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { createFakeCareer, createFakePerson, REGISTRY, signsIn } from './staff-answers';

const person = createFakePerson();
const PEOPLE = `${REGISTRY}/people`;
const FIVE_GE = {
  id: 'five_ge',
  name: '“五格”',
  tiers: [
    { id: 'raised', name: '升格' },
    { id: 'style', name: '风格' },
  ],
};
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  signsIn();
  server.use(
    http.get(PEOPLE, ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.toString());
      const total = searchParams.has('with_total') ? 1 : null;
      return HttpResponse.json({ ...createFakePage([person]), total });
    }),
    http.get(`${PEOPLE}/${person.id}`, () => HttpResponse.json(person, { headers: { ETag: '"1"' } })),
    http.get(`${REGISTRY}/policy-packs/effective`, () =>
      HttpResponse.json({ content: { ladders: [FIVE_GE] } }),
    ),
    http.get(`${PEOPLE}/${person.id}/career`, () =>
      HttpResponse.json(createFakeCareer(person), { headers: { ETag: '"1"' } }),
    ),
  );
});

describe('people', () => {
  it('shows the list with its count and searches by what is typed', async () => {
    const { user, router } = await renderApp('/people?stage=primary');
    expect(await screen.findByRole('link', { name: '韦春兰' })).toBeVisible();
    expect(await screen.findByText(/共 1 人/)).toBeVisible();
    expect(asked.every((query) => query.includes('stage=primary'))).toBe(true);
    await user.type(screen.getByLabelText('查找人员'), 'G00017');
    await expect.poll(() => asked.some((query) => query.includes('q=G00017'))).toBe(true);
    expect(router.state.location.search).toContain('q=G00017');
  });

  it('narrows the list to a tier of a ladder in force, and to where schools lie', async () => {
    const { user, router } = await renderApp('/people');
    await user.click(await screen.findByRole('combobox', { name: '培养体系' }));
    await user.click(await screen.findByTitle('“五格”'));
    await user.click(await screen.findByRole('combobox', { name: '培养层次' }));
    await user.click(await screen.findByTitle('风格'));
    await user.click(screen.getByRole('combobox', { name: '城乡类型' }));
    await user.click(await screen.findByTitle('乡村'));
    const wanted = { area: 'rural', ladder: 'five_ge', tier: 'style' };
    await expect
      .poll(() => asked.map((query) => Object.fromEntries(new URLSearchParams(query))))
      .toContainEqual(expect.objectContaining(wanted));
    expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual(wanted);
  });

  it('keeps a ladder of the address in sight when the pack in force has it no more', async () => {
    server.use(
      http.get(`${REGISTRY}/policy-packs/effective`, () =>
        problemAnswer({ status: 404, code: 'policy-pack-not-in-force' }),
      ),
    );
    await renderApp('/people?ladder=former&tier=top');
    expect(await screen.findByTitle('former')).toBeVisible();
    expect(await screen.findByTitle('top')).toBeVisible();
  });

  it('stands beside the marks of organisations in the navigation of staff', async () => {
    await renderApp('/people');
    const navigation = within(await screen.findByRole('navigation', { name: '主导航' }));
    const marks = await navigation.findByRole('link', { name: '机构标识' });
    expect(marks).toHaveAttribute('href', '/organisation-marks');
  });

  it('shows who somebody is with the identity masked', async () => {
    await renderApp(`/people/${person.id}`);
    expect(await screen.findByText('451302********001X')).toBeVisible();
    expect(screen.getByText(/只显示一部分/)).toBeVisible();
  });

  it('shows numbers whole for a reason, and only those that were asked for', async () => {
    const sent: unknown[] = [];
    server.use(
      tellsMe(createFakeMe({ permissions: ['person:read', 'person:disclose'] })),
      http.post(`${PEOPLE}/${person.id}/disclosures`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          {
            disclosure_id: person.id,
            citizen_id: '45130219850307001X',
            phone: null,
            birth_date: null,
          },
          { status: 201 },
        );
      }),
    );
    const { user } = await renderApp(`/people/${person.id}`);
    await user.click(await screen.findByRole('button', { name: '查看完整信息' }));
    await user.type(await screen.findByRole('textbox', { name: /理由|原因/ }), '核对报名材料');
    await user.click(screen.getByRole('button', { name: /查\s*看$/ }));
    expect(await screen.findByText('45130219850307001X')).toBeVisible();
    expect(sent).toEqual([{ fields: ['citizen_id'], reason: '核对报名材料' }]);
  });

  it('sends only what was changed, and puts a refusal on its field', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch(`${PEOPLE}/${person.id}`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return problemAnswer({
          status: 422,
          code: 'invalid-input',
          errors: [{ pointer: '/phone', code: 'mobile-number', detail: '不是有效的手机号码' }],
        });
      }),
    );
    const { user } = await renderApp(`/people/${person.id}`);
    await user.click(await screen.findByRole('button', { name: '修改' }));
    await user.type(screen.getByLabelText(/手机号码/), '10000000000');
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    expect(await screen.findByText('不是有效的手机号码')).toBeInTheDocument();
    expect(sent).toEqual([['"1"', { phone: '10000000000' }]]);
  });

  it('keeps what was typed when somebody else saved first', async () => {
    const etags: (string | null)[] = [];
    let current = person;
    server.use(
      http.get(`${PEOPLE}/${person.id}`, () =>
        HttpResponse.json(current, { headers: { ETag: `"${current.version}"` } }),
      ),
      http.patch(`${PEOPLE}/${person.id}`, async ({ request }) => {
        etags.push(request.headers.get('If-Match'));
        current = { ...current, title: 'senior', version: 2 };
        if (etags.length === 1) return problemAnswer({ status: 412, code: 'stale-version' });
        expect(await request.json()).toEqual({ name: '韦春' });
        return HttpResponse.json({ ...current, name: '韦春' }, { headers: { ETag: '"3"' } });
      }),
    );
    const { user } = await renderApp(`/people/${person.id}`);
    await user.click(await screen.findByRole('button', { name: '修改' }));
    const name = screen.getByLabelText('姓名');
    await user.clear(name);
    await user.type(name, '韦春');
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    await screen.findByText('内容已被他人修改');
    await user.click(screen.getByRole('button', { name: '查看差异' }));
    const table = within(screen.getByRole('table', { name: '修改差异对比' }));
    expect(table.getByRole('row', { name: /姓名/ })).toHaveTextContent('韦春兰韦春韦春兰');
    expect(table.getByRole('row', { name: /职称/ })).toHaveTextContent(/正高级/);
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(name).toHaveValue('韦春');
    await user.click(screen.getByRole('button', { name: '保留我的修改' }));
    expect(await screen.findByText('已保存“韦春”')).toBeInTheDocument();
    expect(etags).toEqual(['"1"', '"2"']);
  });

  it('lets nobody leave without a reason', async () => {
    const reasons: (string | null)[] = [];
    server.use(
      http.delete(`${PEOPLE}/${person.id}`, ({ request }) => {
        reasons.push(new URL(request.url).searchParams.get('reason'));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp(`/people/${person.id}`);
    await user.click(await screen.findByRole('button', { name: '办理离岗' }));
    await user.click(await screen.findByRole('button', { name: '确认离岗' }));
    expect(await screen.findByText('请写明原因，2 至 500 个字')).toBeInTheDocument();
    expect(reasons).toEqual([]);
    await user.type(screen.getByLabelText('原因'), '退休');
    await user.click(screen.getByRole('button', { name: '确认离岗' }));
    expect(await screen.findByText('“韦春兰”已离岗')).toBeInTheDocument();
    expect(reasons).toEqual(['退休']);
  });

  it('opens an account with a password made up here, and tells when the login is taken', async () => {
    const sent: { login: string; password: string }[] = [];
    server.use(
      http.post(`${PEOPLE}/${person.id}/account`, async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return problemAnswer({
          status: 409,
          code: 'person-account-exists',
          title: '账号已开通',
          detail: '该账号名已被使用。',
        });
      }),
    );
    const { user } = await renderApp(`/people/${person.id}`);
    await user.click(await screen.findByRole('button', { name: '开通账号' }));
    await user.click(await screen.findByRole('button', { name: '随机生成' }));
    await user.click(screen.getByRole('button', { name: /^开\s?通$/ }));
    expect(await screen.findByText(/该账号名已被使用/)).toBeInTheDocument();
    expect(sent[0]?.login).toBe('G00017');
    expect(sent[0]?.password).toMatch(/^(?:\w{4}-){3}\w{4}$/);
  });

  it('changes many at once and tells who was not changed, and why', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${PEOPLE}/bulk`, async ({ request }) => {
        sent.push(await request.json());
        const result = { id: person.id, name: person.name, outcome: 'refused' };
        return HttpResponse.json({
          changed: 0,
          unchanged: 0,
          refused: 1,
          results: [{ ...result, code: 'stale-version', detail: '内容已被他人修改，请刷新后再试' }],
        });
      }),
    );
    const { user } = await renderApp('/people');
    await user.click(await screen.findByRole('checkbox', { name: '选择“韦春兰”' }));
    await user.click(screen.getByRole('button', { name: '办理离岗' }));
    await user.type(await screen.findByLabelText('原因'), '退休');
    await user.click(screen.getByRole('button', { name: '确认 1 人离岗' }));
    expect(await screen.findByText(/以下 1 人未修改/)).toBeVisible();
    expect(screen.getByText(/内容已被他人修改/)).toBeVisible();
    expect(sent).toEqual([
      { action: { kind: 'leave' }, people: [{ id: person.id, version: 1 }], reason: '退休' },
    ]);
  });

  it('shows a career as a timeline and ends a post on the version that was shown', async () => {
    const sent: unknown[] = [];
    const career = createFakeCareer(person);
    server.use(
      http.post(`${PEOPLE}/${person.id}/posts/${career.posts[0]?.id}/end`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(career, { headers: { ETag: '"2"' } });
      }),
    );
    const { user } = await renderApp(`/people/${person.id}`);
    const shown = within(await screen.findByRole('region', { name: '任职经历' }));
    expect(await shown.findByText('共 6 年')).toBeVisible();
    expect(shown.getByText('学科带头人')).toBeVisible();
    expect(shown.getByText('来教发〔2024〕12号')).toBeVisible();
    await user.click(shown.getByRole('button', { name: '结束“班主任”任职' }));
    const until = await screen.findByLabelText('结束日期');
    await user.clear(until);
    await user.type(until, '2026-07-31');
    await user.click(screen.getByRole('button', { name: '确认结束' }));
    expect(await screen.findByText('已保存“韦春兰”的任职经历')).toBeInTheDocument();
    expect(sent).toEqual([['"1"', { until: '2026-07-31' }]]);
  });
});
