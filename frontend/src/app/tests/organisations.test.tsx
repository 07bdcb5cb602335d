import { screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
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

  it('exports every page as CSV', async () => {
    let saved: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => ((saved = blob), 'blob:x');
    URL.revokeObjectURL = vi.fn();
    HTMLAnchorElement.prototype.click = vi.fn();
    serve((search) =>
      HttpResponse.json(
        search.get('cursor') === 'c2' ? createFakePage([school]) : createFakePage([city], 'c2'),
      ),
    );
    const { user } = await renderApp('/organisations');
    await user.click(await screen.findByRole('button', { name: '导出 CSV' }));
    expect(await screen.findByText('已导出 2 条')).toBeInTheDocument();
    const text = await saved?.text();
    expect(text).toContain('451302-001,兴宾区第一小学,学校,451302,来宾市教育局');
  });
});
