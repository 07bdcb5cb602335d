import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';

import { ORGANISATIONS, problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';
import { setWideScreen } from '@/testing/setup-tests';

import { city, school, serve, serveList } from './organisation-answers';
import { renderApp } from './render-app';

describe('the list of organisations', () => {
  it('shows rows, walks the tree by keyboard and limits the list to a branch', async () => {
    const asked: string[] = [];
    serve((search) => {
      asked.push(search.toString());
      return HttpResponse.json(createFakePage([city, school]));
    });
    const { user, router } = await renderApp('/organisations');
    expect(await screen.findByRole('table', { name: '组织机构列表' })).toBeVisible();
    const leaf = await screen.findByRole('treeitem', { name: school.name });
    screen.getByRole('treeitem', { name: city.name }).focus();
    await user.keyboard('{ArrowDown}');
    expect(leaf).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('treeitem', { name: city.name })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(leaf).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.search).toBe(`?below=${school.id}`));
    await waitFor(() => expect(asked.at(-1)).toContain(`below=${school.id}`));
  });

  it('loads the next page with the cursor', async () => {
    serve((search) =>
      HttpResponse.json(
        search.get('cursor') === 'c2' ? createFakePage([school]) : createFakePage([city], 'c2'),
      ),
    );
    const { user } = await renderApp('/organisations');
    await user.click(await screen.findByRole('button', { name: '加载更多' }));
    expect(await screen.findByRole('link', { name: school.name })).toBeVisible();
    expect(screen.getByText('已全部显示')).toBeVisible();
  });

  it('sorts by a column and back', async () => {
    serveList(city, school);
    const { user, router } = await renderApp('/organisations');
    await user.click(await screen.findByRole('button', { name: '代码' }));
    await waitFor(() => expect(router.state.location.search).toBe('?sort=code'));
    await user.click(await screen.findByRole('button', { name: '代码' }));
    await waitFor(() => expect(router.state.location.search).toBe('?sort=-code'));
    expect(await screen.findByRole('columnheader', { name: '代码' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('says that nothing matches and clears the filters', async () => {
    serve((search) => HttpResponse.json(createFakePage(search.has('q') ? [] : [school])));
    const { user } = await renderApp('/organisations');
    await user.type(await screen.findByLabelText('查找组织'), '无此校');
    expect(await screen.findByRole('heading', { name: '没有符合条件的记录' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除全部条件' }));
    expect(await screen.findByRole('link', { name: school.name })).toBeVisible();
    expect(screen.getByLabelText('查找组织')).toHaveValue('');
  });

  it('tells a failure and recovers', async () => {
    let isDown = true;
    serve(() =>
      isDown
        ? problemAnswer({ status: 500, request_id: 'req-7' })
        : HttpResponse.json(createFakePage([school])),
    );
    const { user } = await renderApp('/organisations');
    expect(await screen.findByText('req-7')).toBeVisible();
    isDown = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('link', { name: school.name })).toBeVisible();
  });

  it('shows cards instead of a table on a phone', async () => {
    setWideScreen(false);
    serveList(school);
    await renderApp('/organisations');
    expect(await screen.findByRole('list', { name: '组织机构列表' })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('saves what the filters leave as a workbook', async () => {
    let saved: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => ((saved = blob), 'blob:x');
    URL.revokeObjectURL = vi.fn();
    HTMLAnchorElement.prototype.click = vi.fn();
    serveList(city, school);
    let asked = '';
    server.use(
      http.get(`${ORGANISATIONS}/export`, ({ request }) => {
        asked = new URL(request.url).search;
        return new HttpResponse('workbook');
      }),
    );
    const { user } = await renderApp('/organisations?kind=school&area=rural');
    await user.click(await screen.findByRole('button', { name: '导出 Excel' }));
    expect(await screen.findByText('已导出')).toBeInTheDocument();
    expect(asked).toBe('?kind=school&area=rural');
    expect(await saved?.text()).toBe('workbook');
  });

  it('shows the past read-only and comes back from it', async () => {
    const asked: (string | null)[] = [];
    serve((search) => {
      asked.push(search.get('as_of'));
      return HttpResponse.json(createFakePage([city, school]));
    });
    const { user, router } = await renderApp('/organisations?as_of=2026-09-01');
    expect(await screen.findByRole('table', { name: '组织机构列表' })).toBeVisible();
    expect(screen.getByText('您看到的是 2026年9月1日 的组织机构。')).toBeVisible();
    expect(asked).toEqual(['2026-09-01T23:59:59+08:00']);
    expect(screen.queryByRole('checkbox', { name: `选择“${school.name}”` })).toBeNull();
    expect(screen.getByRole('button', { name: '新建组织' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '回到现在' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    await waitFor(() => expect(asked.at(-1)).toBeNull());
    expect(await screen.findByRole('checkbox', { name: `选择“${school.name}”` })).toBeVisible();
  });

  it('changes the selected ones one by one and tells which refused', async () => {
    serveList(city, school);
    const sent: string[] = [];
    server.use(
      http.patch(`${ORGANISATIONS}/:id`, async ({ request, params }) => {
        sent.push(`${String(params.id)} ${request.headers.get('If-Match')} ${await request.text()}`);
        return params.id === city.id
          ? problemAnswer({ status: 422, code: 'organisation-not-a-school', detail: '只有学校才有。' })
          : HttpResponse.json(school, { headers: { ETag: '"2"' } });
      }),
    );
    const { user } = await renderApp('/organisations');
    await user.click(await screen.findByRole('checkbox', { name: '选择已显示的全部记录' }));
    await user.click(screen.getByRole('button', { name: '设置乡村学校类型' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: '乡村学校类型' }));
    await user.click(await screen.findByTitle('乡村小规模学校'));
    await user.click(dialog.getByRole('button', { name: '应用到 2 个组织' }));
    expect(await screen.findByText(/1 个已完成，1 个未能完成/)).toBeVisible();
    expect(sent).toEqual([
      `${city.id} "1" {"rural_kind":"small_rural"}`,
      `${school.id} "1" {"rural_kind":"small_rural"}`,
    ]);
    // The sign that it is busy takes a moment to leave the button.
    await user.click(dialog.getByRole('button', { name: /应用到 2 个组织$/ }));
    await waitFor(() => expect(sent).toHaveLength(3)); // only the one that refused
    expect(sent[2]).toContain(city.id);
  });
});
