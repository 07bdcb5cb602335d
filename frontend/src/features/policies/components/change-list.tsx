import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Change, Difference } from '../api/types';

import { ChangeCard } from './change-card';
import styles from './change-list.module.css';
import { type Json, namesIn } from './document';
import { useWording } from './use-wording';

/** What changed between two packs, and whom each change touches. */
export function ChangeList({ difference }: { difference: Difference }) {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const { changes, from_pack: from, metrics } = difference;
  const names = useMemo(() => namesIn(changes as unknown as Json), [changes]);
  const wording = useWording(names);
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <p>
          {from === null
            ? t('changes.first')
            : t('changes.since', {
                title: from.title,
                version: from.version,
                organisation: from.organisation_name,
              })}
        </p>
        {changes.length > 0 && (
          <p>
            <strong>
              {t('changes.sum', {
                added: count('added'),
                changed: count('changed'),
                removed: count('removed'),
              })}
            </strong>
          </p>
        )}
        <p className={styles.base}>
          {t('changes.base', {
            day: formatDay(difference.as_of, language),
            name: difference.organisation_name,
          })}
          {difference.exempt_organisations > 0 &&
            ` ${t('changes.exempt', { count: difference.exempt_organisations })}`}
        </p>
      </div>
      {changes.length === 0 ? (
        <Card>
          <EmptyState title={t('changes.none.title')}>{t('changes.none.text')}</EmptyState>
        </Card>
      ) : (
        <ol className={styles.changes}>
          {changes.map((change) => (
            <li key={[change.section, ...change.ids].join('/')}>
              <ChangeCard change={change} metrics={metrics} wording={wording} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
