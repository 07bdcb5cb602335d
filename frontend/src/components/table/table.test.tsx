import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';

import { type Column, DataList } from '@/components/ui/data-list';
import { createI18n } from '@/i18n/create-i18n';
import staff from '@/i18n/staff/zh-cn';
import { meQuery } from '@/lib/access/me';
import { createFakeMe } from '@/testing/fakes';

import { ColumnChoice, type Columns, useColumnChoice } from './column-choice';
import { SelectionBar, useSelection } from './selection';

interface School {
  id: string;
  name: string;
}

const SCHOOLS: School[] = [
  { id: '1', name: '第一小学' },
  { id: '2', name: '第二小学' },
];
const column = (key: string, heading: string): Column<School> => ({
  key,
  heading,
  cell: (row) => `${row.name}${heading}`,
});
const COLUMNS: Columns<School, string> = [
  column('name', '名称'),
  column('code', '代码'),
  column('area', '城乡'),
];
const HIDDEN = ['area'];

async function show(content: ReactNode, me = createFakeMe({ id: 'somebody' })) {
  const i18n = await createI18n((namespace) =>
    namespace === 'staff' ? () => Promise.resolve({ default: staff }) : undefined,
  );
  await i18n.loadNamespaces('staff');
  const client = new QueryClient();
  client.setQueryData(meQuery().queryKey, me);
  const view = render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>{content}</QueryClientProvider>
    </I18nextProvider>,
  );
  return { ...view, user: userEvent.setup({ delay: null }) };
}

const headings = () => screen.getAllByRole('columnheader').map((heading) => heading.textContent);

describe('choice of columns', () => {
  function List() {
    const { shown, choice } = useColumnChoice('schools', COLUMNS, HIDDEN);
    return (
      <>
        <ColumnChoice {...choice} />
        <DataList caption="学校" columns={shown} rows={SCHOOLS} rowKey={({ id }) => id} />
      </>
    );
  }

  it('is remembered for whoever made it, and for nobody else', async () => {
    const { user, unmount } = await show(<List />);
    expect(headings()).toEqual(['名称', '代码']);
    await user.click(screen.getByRole('button', { name: '选择列' }));
    await user.click(screen.getByRole('checkbox', { name: '城乡' }));
    await user.click(screen.getByRole('checkbox', { name: '代码' }));
    expect(headings()).toEqual(['名称', '城乡']);
    unmount();

    const again = await show(<List />);
    expect(headings()).toEqual(['名称', '城乡']);
    again.unmount();

    const other = await show(<List />, createFakeMe({ id: 'somebody else' }));
    expect(headings()).toEqual(['名称', '代码']);
    other.unmount();
  });

  it('can be taken back', async () => {
    const { user } = await show(<List />, createFakeMe({ id: 'a third' }));
    await user.click(screen.getByRole('button', { name: '选择列' }));
    await user.click(screen.getByRole('checkbox', { name: '代码' }));
    expect(headings()).toEqual(['名称']);
    await user.click(screen.getByRole('button', { name: '恢复默认' }));
    expect(headings()).toEqual(['名称', '代码']);
  });
});

describe('selection', () => {
  function List({ filters }: { filters: string }) {
    const selection = useSelection(filters);
    return (
      <>
        <SelectionBar selection={selection}>
          <span>{[...selection.selected].join('+')}</span>
        </SelectionBar>
        <DataList
          caption="学校"
          columns={COLUMNS}
          rows={SCHOOLS}
          rowKey={({ id }) => id}
          selection={{ ...selection, nameOf: ({ name }) => name }}
        />
      </>
    );
  }

  it('takes rows one by one and all at once', async () => {
    const { user } = await show(<List filters="" />);
    expect(screen.queryByRole('status')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: '选择“第二小学”' }));
    expect(screen.getByText('2')).toBeVisible();
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: '选择已显示的全部记录' });
    expect(all.indeterminate).toBe(true);
    await user.click(all);
    expect(screen.getByRole('status')).toHaveTextContent('已选 2 条');
    expect(all).toBeChecked();
    await user.click(screen.getByRole('button', { name: '取消选择' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('does not outlive the filters that it was made under', async () => {
    const { user } = await show(<Filtered />);
    await user.click(screen.getByRole('checkbox', { name: '选择“第一小学”' }));
    expect(screen.getByRole('status')).toHaveTextContent('已选 1 条');
    await user.click(screen.getByRole('button', { name: '筛选' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  function Filtered() {
    const [filters, setFilters] = useState('');
    return (
      <>
        <button onClick={() => setFilters('rural')}>筛选</button>
        <List filters={filters} />
      </>
    );
  }
});
