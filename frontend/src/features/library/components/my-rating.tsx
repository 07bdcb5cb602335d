import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Loaded } from '@/components/ui/loaded';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { ratingQuery, useRate } from '../api/library';

import styles from './library.module.css';

const STARS = [1, 2, 3, 4, 5] as const;

/** The stars I gave, or may give. */
export function MyRating({ courseId }: { courseId: string }) {
  const { t } = useTranslation('library');
  const { message } = App.useApp();
  const rating = useQuery(ratingQuery(courseId));
  const rate = useRate(courseId);
  return (
    <Card>
      <h2 className={styles.heading}>{t('rate.title')}</h2>
      <ProblemAlert error={rate.error} />
      <Loaded query={rating} lines={2} isFramed>
        {({ mine }) => (
          <>
            <p>{mine === null ? t('rate.none') : t('rate.mine', { stars: mine })}</p>
            <div className={styles.stars} role="group" aria-label={t('rate.stars')}>
              {STARS.map((stars) => (
                <Button
                  key={stars}
                  type={stars === mine ? 'primary' : 'default'}
                  aria-pressed={stars === mine}
                  disabled={rate.isPending}
                  onClick={() =>
                    rate.mutate(stars, { onSuccess: () => void message.success(t('rate.done')) })
                  }
                >
                  {t('rate.star', { stars })}
                </Button>
              ))}
            </div>
          </>
        )}
      </Loaded>
    </Card>
  );
}
