import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { formatCount } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import styles from './load-more.module.css';

interface LoadMoreProps {
  shown: number;
  hasMore: boolean;
  isLoading: boolean;
  onLoadMore: () => void;
}

/** Foot of a cursor-paged list: how much is shown, and the next page on request. */
export function LoadMore({ shown, hasMore, isLoading, onLoadMore }: LoadMoreProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = t('list.shown', { count: shown, shown: formatCount(shown, language) });
  return (
    <div className={styles.foot}>
      <p role="status" className={styles.count}>
        {count}
        {!hasMore && <span className={styles.end}>{t('list.end')}</span>}
      </p>
      {hasMore && (
        <Button onClick={onLoadMore} loading={isLoading}>
          {t(isLoading ? 'state.loadingMore' : 'action.loadMore')}
        </Button>
      )}
    </div>
  );
}
