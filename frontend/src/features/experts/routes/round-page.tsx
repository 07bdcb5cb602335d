import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { useCan } from '@/lib/access/can';
import { formatDay, formatHours } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';
import { useSearchFilters } from '@/lib/use-search-filters';
import { keysOf, oneOf } from '@/lib/vocabulary';

import { boardQuery, roundQuery } from '../api/queries';
import type { BoardRow, Round } from '../api/types';
import { ReviewDialog } from '../components/review-dialog';
import { StateTag } from '../components/state-tag';

type Progress = 'open' | 'done';
const PROGRESS = keysOf<Progress>({ open: true, done: true });

/** The experts of one round: who waits for a result, and who has which. */
export function Component() {
  const { roundId = '' } = useParams();
  const round = useQuery(roundQuery(roundId));
  return (
    <App component={false}>
      <Loaded query={round} lines={8}>
        {(data) => <Board round={data} />}
      </Loaded>
    </App>
  );
}

function Board({ round }: { round: Round }) {
  const { t } = useTranslation(['experts', 'staff']);
  const language = useLanguage();
  const { search, change } = useSearchFilters<{ progress?: Progress | undefined }>();
  const progress = oneOf(PROGRESS, search.get('progress'));
  const list = useInfiniteQuery(boardQuery(round.id, progress));
  const [chosen, setChosen] = useState<BoardRow | null>(null);
  const columns = useColumns(setChosen);
  return (
    <>
      <PageHeader
        title={t('rounds.board', { year: round.year })}
        lead={t('rounds.boardLead', {
          organisation: round.organisation_name,
          due: formatDay(round.due_on, language),
          done: round.reviewed,
          open: round.open,
        })}
        actions={<Link to={paths.expertRounds}>{t('rounds.back')}</Link>}
      />
      <FilterBar label={t('staff:filters')}>
        <FilterSelect
          label={t('rounds.progress')}
          all={t('rounds.all')}
          value={progress}
          options={[
            { value: 'open', label: t('rounds.onlyOpen') },
            { value: 'done', label: t('rounds.onlyDone') },
          ]}
          onChange={(value) => change({ progress: value })}
        />
      </FilterBar>
      <CursorList<BoardRow>
        list={list}
        caption={t('rounds.boardCaption')}
        columns={columns}
        rowKey={(row) => row.expert.id}
        empty={<EmptyState title={t('rounds.boardEmptyTitle')}>{t('rounds.boardEmptyText')}</EmptyState>}
      />
      {chosen !== null && <ReviewDialog roundId={round.id} row={chosen} onDone={() => setChosen(null)} />}
    </>
  );
}

function useColumns(onReview: (row: BoardRow) => void): [Column<BoardRow>, ...Column<BoardRow>[]] {
  const { t } = useTranslation(['experts', 'common']);
  const language = useLanguage();
  const mayReview = useCan('expert:review');
  const none = t('common:state.none');
  return [
    {
      key: 'name',
      heading: t('field.name'),
      cell: ({ expert }) => <Link to={paths.expert(expert.id)}>{expert.name}</Link>,
    },
    { key: 'state', heading: t('field.state'), cell: ({ expert }) => <StateTag expert={expert} /> },
    { key: 'workplace', heading: t('field.workplace'), cell: ({ expert }) => expert.workplace },
    {
      key: 'hours',
      heading: t('rounds.hours'),
      align: 'end',
      cell: ({ hours, review }) =>
        t('hoursValue', { hours: formatHours(Number(review?.hours ?? hours), language) }),
    },
    {
      key: 'result',
      heading: t('rounds.result'),
      cell: ({ review }) => (review === null ? none : t(`result.${review.result}`)),
    },
    {
      key: 'rating',
      heading: t('field.rating'),
      align: 'end',
      cell: ({ review }) => (review === null ? none : Number(review.rating)),
    },
    {
      key: 'action',
      heading: t('rounds.review'),
      cell: (row) =>
        row.review === null && mayReview ? (
          <Button
            size="small"
            aria-label={t('rounds.reviewOf', { name: row.expert.name })}
            onClick={() => onReview(row)}
          >
            {t('rounds.review')}
          </Button>
        ) : null,
    },
  ];
}
