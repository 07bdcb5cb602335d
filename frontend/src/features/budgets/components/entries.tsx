import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { useCan } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { type Budget, entriesQuery, type Entry, useTakeBack } from '../api/budgets';
import { categoriesOf } from '../forms/schemas';
import { formatYuan } from '../money';

/** All that was set aside and spent, the latest first. */
export function Entries({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const entries = useInfiniteQuery(entriesQuery(budget.id));
  const [asked, setAsked] = useState<Entry | null>(null);
  const columns = useColumns(budget, setAsked, entries.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <Section title={t('entries.title')}>
      <CursorList
        list={entries}
        caption={t('entries.caption')}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('entries.empty')}>{t('lines.empty')}</EmptyState>}
      />
      {asked !== null && <TakeBack budget={budget} entry={asked} onDone={() => setAsked(null)} />}
    </Section>
  );
}

function useColumns(
  budget: Budget,
  onTakeBack: (entry: Entry) => void,
  shown: readonly Entry[],
): readonly [Column<Entry>, ...Column<Entry>[]] {
  const { t } = useTranslation('budgets');
  const language = useLanguage();
  const mayManage = useCan('budget:manage');
  const lines = new Map(budget.lines.map((line) => [line.id, line]));
  const corrected = new Set(shown.map(({ corrects_id: id }) => id));
  const category = ({ line_id: id, category: code }: Entry) =>
    categoriesOf(budget, lines.get(id)?.fund ?? null).find((each) => each.code === code)?.name ?? code;
  return [
    { key: 'line', heading: t('field.name'), cell: ({ line_id: id }) => lines.get(id)?.name ?? '—' },
    { key: 'on', heading: t('field.on'), cell: ({ on }) => formatDay(on, language) },
    {
      key: 'kind',
      heading: t('entries.title'),
      cell: ({ kind, corrects_id: counter }) => (
        <>
          {t(`entries.kind.${kind}`)} {counter !== null && <Tag tone="warning">{t('entries.counter')}</Tag>}
        </>
      ),
    },
    {
      key: 'amount',
      heading: t('field.amount'),
      align: 'end',
      cell: ({ amount }) => formatYuan(amount, language),
    },
    { key: 'category', heading: t('field.category'), cell: (entry) => category(entry) ?? '—' },
    { key: 'voucher', heading: t('field.voucher'), cell: ({ voucher }) => voucher ?? '—' },
    { key: 'note', heading: t('field.note'), cell: ({ note }) => note ?? '—' },
    ...(mayManage
      ? [
          {
            key: 'action',
            heading: t('entries.takeBack'),
            cell: (entry: Entry) =>
              entry.corrects_id === null &&
              !corrected.has(entry.id) && (
                <Button type="link" danger onClick={() => onTakeBack(entry)}>
                  {t('entries.takeBack')}
                </Button>
              ),
          },
        ]
      : []),
  ];
}

function TakeBack({ budget, entry, onDone }: { budget: Budget; entry: Entry; onDone: () => void }) {
  const { t } = useTranslation('budgets');
  const { message } = App.useApp();
  const takeBack = useTakeBack(budget);
  const submit = async (reason: string) => {
    const done = await takeBack.mutateAsync({ entry, reason }).catch(() => null);
    if (done === null) return;
    void message.success(t('entries.takenBack'));
    onDone();
  };
  return (
    <ReasonDialog
      title={t('entries.takeBackTitle')}
      explain={t('entries.takeBackText')}
      submit={t('entries.takeBack')}
      isSaving={takeBack.isPending}
      error={takeBack.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}
