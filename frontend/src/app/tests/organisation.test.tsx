import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import {
  etagOf,
  listsOrganisations,
  ORGANISATIONS,
  problemAnswer,
  readsOrganisation,
  tellsMe,
} from '@/testing/answers';
import { createFakeOrganisation } from '@/testing/fakes';
import { server } from '@/testing/server';

import { city, me, school, serveList } from './organisation-answers';
import { renderApp } from './render-app';

describe('one organisation', () => {
  it('is created below the chosen parent with one idempotency key for a repeated submit', async () => {
    const keys: (string | null)[] = [];
    const made = createFakeOrganisation({ name: '新校' });
    serveList(school);
    server.use(
      readsOrganisation(made),
      http.post(ORGANISATIONS, async ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        expect(await request.json()).toMatchObject({ name: '新校', code: 'NEW-1', parent_id: city.id });
        if (keys.length === 1) return HttpResponse.error();
        return HttpResponse.json(made, { status: 201, headers: { ETag: etagOf(made) } });
      }),
    );
    const { user } = await renderApp(`/organisations?new=${city.id}`);
    await user.type(await screen.findByLabelText('名称'), '新校');
    await user.type(screen.getByLabelText('代码'), 'NEW-1');
    await user.click(screen.getByRole('button', { name: '新建' }));
    expect(await screen.findByText('无法连接服务器')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '新建' }));
    expect(await screen.findByText('已新建“新校”')).toBeInTheDocument();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('puts what the service finds wrong on the field it points at', async () => {
    serveList(school);
    server.use(
      http.post(ORGANISATIONS, () =>
        problemAnswer({
          status: 422,
          code: 'invalid-input',
          errors: [{ pointer: '/division_code', code: 'unknown', detail: '没有这个区划' }],
        }),
      ),
    );
    const { user } = await renderApp(`/organisations?new=${city.id}`);
    await user.type(await screen.findByLabelText('名称'), '新校');
    await user.type(screen.getByLabelText('代码'), 'NEW-1');
    await user.type(screen.getByLabelText(/行政区划代码/), '999999');
    await user.click(screen.getByRole('button', { name: '新建' }));
    expect(await screen.findByText('没有这个区划')).toBeInTheDocument();
    expect(screen.getByLabelText(/行政区划代码/)).toHaveAttribute('aria-invalid', 'true');
  });

  describe('changed by somebody else meanwhile', () => {
    const theirs = { ...school, name: '兴宾区中心小学', version: 2 };
    const saved: [string | null, unknown][] = [];

    async function meetConflict() {
      saved.length = 0;
      let isStale = false;
      serveList(school);
      server.use(
        http.get(`${ORGANISATIONS}/${school.id}`, () => {
          const current = isStale ? theirs : school;
          return HttpResponse.json(current, { headers: { ETag: etagOf(current) } });
        }),
        http.patch(`${ORGANISATIONS}/${school.id}`, async ({ request }) => {
          saved.push([request.headers.get('If-Match'), await request.json()]);
          isStale = true;
          if (saved.length === 1) return problemAnswer({ status: 412, code: 'stale-version' });
          return HttpResponse.json({ ...theirs, version: 3 }, { headers: { ETag: '"3"' } });
        }),
      );
      const { user } = await renderApp(`/organisations/${school.id}`);
      await user.click(await screen.findByRole('button', { name: '修改' }));
      const name = screen.getByLabelText('名称');
      await user.clear(name);
      await user.type(name, '兴宾区实验小学');
      await user.click(screen.getByRole('button', { name: '保存修改' }));
      await screen.findByText('内容已被他人修改');
      return user;
    }

    it('shows the difference and keeps mine on the new version', async () => {
      const user = await meetConflict();
      await user.click(screen.getByRole('button', { name: '查看差异' }));
      const row = within(screen.getByRole('table', { name: '修改差异对比' })).getByRole('row', {
        name: /名称/,
      });
      expect(row).toHaveTextContent('兴宾区第一小学兴宾区实验小学兴宾区中心小学');
      await user.click(screen.getByRole('button', { name: '保留我的修改' }));
      expect(await screen.findByText(/^已保存/)).toBeInTheDocument();
      expect(saved).toEqual([
        ['"1"', { name: '兴宾区实验小学' }],
        ['"2"', { name: '兴宾区实验小学' }],
      ]);
    });

    it('takes theirs into the form', async () => {
      const user = await meetConflict();
      await user.click(screen.getByRole('button', { name: '采用最新内容' }));
      await waitFor(() => expect(screen.getByLabelText('名称')).toHaveValue('兴宾区中心小学'));
      expect(saved).toHaveLength(1);
    });
  });

  it('is closed only with a reason, and a refusal is told', async () => {
    const reasons: (string | null)[] = [];
    serveList(school);
    server.use(
      http.delete(`${ORGANISATIONS}/${school.id}`, ({ request }) => {
        reasons.push(new URL(request.url).searchParams.get('reason'));
        if (reasons.length > 1) return new HttpResponse(null, { status: 204 });
        return problemAnswer({
          status: 409,
          code: 'organisation-has-children',
          title: '仍有下级机构',
          detail: '请先移动。',
        });
      }),
    );
    const { user, router } = await renderApp(`/organisations/${school.id}`);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await user.click(await screen.findByRole('button', { name: '确认撤销' }));
    expect(await screen.findByText('请写明原因，2 至 500 个字')).toBeInTheDocument();
    await user.type(screen.getByLabelText('撤销原因'), '并入第二小学');
    await user.click(screen.getByRole('button', { name: '确认撤销' }));
    expect(await screen.findByText('仍有下级机构')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '确认撤销' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/organisations'));
    expect(reasons).toEqual(['并入第二小学', '并入第二小学']);
  });

  it('offers no change to somebody who may only read', async () => {
    serveList(school);
    server.use(tellsMe({ ...me, permissions: ['organisation:read'] }), listsOrganisations([school]));
    await renderApp(`/organisations/${school.id}`);
    expect(await screen.findByText('上级组织')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '修改' })).toBeNull();
    expect(screen.queryByRole('button', { name: '新建组织' })).toBeNull();
  });
});
