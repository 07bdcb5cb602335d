import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { LoadMore } from '@/components/ui/load-more';
import { Loaded } from '@/components/ui/loaded';
import { Tag } from '@/components/ui/tag';
import { Can } from '@/lib/access/can';

import { marksOfQuery, useWithdrawMark } from '../api/marks';
import type { Mark, Organisation } from '../api/types';

import { GiveMark } from './give-mark';
import { MarkSpan } from './mark-span';
import { MarkState } from './mark-tag';
import styles from './organisation-marks.module.css';

/** What an organisation is marked as, with what was withdrawn. */
export function OrganisationMarks({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const marks = useInfiniteQuery(marksOfQuery(organisation.id));
  const [isGiving, setGiving] = useState(false);
  const [leaving, setLeaving] = useState<Mark | null>(null);
  return (
    <section className={styles.section} aria-labelledby="organisation-marks">
      <div className={styles.head}>
        <h2 id="organisation-marks">{t('mark.title')}</h2>
        {organisation.closed_at === null && (
          <Can permission="organisation:manage">
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setGiving(true)}>
              {t('mark.give')}
            </Button>
          </Can>
        )}
      </div>
      <Loaded query={marks} lines={2} isFramed>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0) return <p className={styles.none}>{t('mark.none')}</p>;
          return (
            <>
              <ul className={styles.marks}>
                {rows.map((mark) => (
                  <MarkItem key={mark.id} mark={mark} onWithdraw={() => setLeaving(mark)} />
                ))}
              </ul>
              {marks.hasNextPage && (
                <LoadMore
                  shown={rows.length}
                  hasMore
                  isLoading={marks.isFetchingNextPage}
                  onLoadMore={() => void marks.fetchNextPage()}
                />
              )}
            </>
          );
        }}
      </Loaded>
      {isGiving && <GiveMark organisations={[organisation]} onDone={() => setGiving(false)} />}
      {leaving !== null && <WithdrawMark mark={leaving} onDone={() => setLeaving(null)} />}
    </section>
  );
}

function MarkItem({ mark, onWithdraw }: { mark: Mark; onWithdraw: () => void }) {
  const { t } = useTranslation('organisations');
  const name = t(`mark.kind.${mark.kind}`);
  return (
    <li className={styles.mark}>
      <div className={styles.name}>
        <strong>{name}</strong>
        {mark.cohort !== null && <Tag tone="primary">{t(`mark.cohort.${mark.cohort}`)}</Tag>}
        <MarkState mark={mark} />
      </div>
      <div className={styles.note}>
        <MarkSpan mark={mark} />
        {mark.document !== null && <span>{mark.document}</span>}
        {mark.withdrawn_reason !== null && (
          <span>{t('mark.withdrawnBecause', { reason: mark.withdrawn_reason })}</span>
        )}
      </div>
      {mark.withdrawn_at === null && (
        <Can permission="organisation:manage">
          <Button
            size="small"
            danger
            aria-label={t('mark.withdrawNamed', { name })}
            className={styles.act}
            onClick={onWithdraw}
          >
            {t('mark.withdraw')}
          </Button>
        </Can>
      )}
    </li>
  );
}

function WithdrawMark({ mark, onDone }: { mark: Mark; onDone: () => void }) {
  const { t } = useTranslation('organisations');
  const { message } = App.useApp();
  const withdraw = useWithdrawMark();
  const name = t(`mark.kind.${mark.kind}`);
  const submit = async (reason: string) => {
    try {
      await withdraw.mutateAsync({ mark, reason });
      void message.success(t('mark.withdrawn', { name }));
      onDone();
    } catch {
      // The dialog tells what is wrong.
    }
  };
  return (
    <ReasonDialog
      title={t('mark.withdrawTitle', { name })}
      explain={t('mark.withdrawExplain', { organisation: mark.organisation.name })}
      submit={t('mark.withdraw')}
      isSaving={withdraw.isPending}
      error={withdraw.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}
