import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { LoadMore } from '@/components/ui/load-more';
import { Loaded } from '@/components/ui/loaded';

import { myCorrectionsQuery } from '../api/my-profile';

import { CorrectionProgress } from './correction-progress';
import styles from './my-profile.module.css';

/** What came of earlier corrections, the newest first. */
export function PastCorrections() {
  const { t } = useTranslation('profile');
  const list = useInfiniteQuery(myCorrectionsQuery());
  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>{t('progress.past')}</h2>
      <Loaded query={list} lines={4} isFramed>
        {({ pages }) => {
          const closed = pages.flatMap(({ items }) => items).filter(({ state }) => state !== 'proposed');
          if (closed.length === 0) return <p className={styles.lead}>{t('progress.noPast')}</p>;
          return (
            <>
              <ul className={styles.past}>
                {closed.map((correction) => (
                  <li key={correction.id}>
                    <CorrectionProgress correction={correction} />
                  </li>
                ))}
              </ul>
              <LoadMore
                shown={closed.length}
                hasMore={list.hasNextPage}
                isLoading={list.isFetchingNextPage}
                onLoadMore={() => void list.fetchNextPage()}
              />
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
