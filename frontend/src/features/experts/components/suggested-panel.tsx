import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { paths } from '@/lib/paths';

import { GROUNDS, type Suggestion } from '../api/types';

import styles from './experts.module.css';

/** Who is proposed for a course, each with the reasons, and how the kinds are mixed. */
export function SuggestedPanel({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation(['experts', 'common']);
  if (suggestion.panel.length === 0) {
    return (
      <Card>
        <EmptyState title={t('suggest.none')}>{t('suggest.noneText')}</EmptyState>
      </Card>
    );
  }
  const comma = t('common:listComma');
  return (
    <section className={styles.panel} aria-label={t('suggest.panel')}>
      <p className={styles.note} role="status">
        {t('suggest.considered', { total: suggestion.considered })}
      </p>
      <Mix suggestion={suggestion} />
      {suggestion.panel.map(({ expert, points, grounds }) => (
        <Card key={expert.id}>
          <h2 className={styles.heading}>
            <Link to={paths.expert(expert.id)}>{expert.name}</Link> · {t('suggest.points', { points })}
          </h2>
          <p className={styles.note}>
            {[t(`kind.${expert.kind}`), t(`level.${expert.level}`), expert.workplace].join(' · ')}
          </p>
          <ul className={styles.list} aria-label={t('suggest.why')}>
            {grounds.map(({ ground, text, points: got, out_of: outOf }) => (
              <li key={ground}>{t('suggest.ground', { text, points: got, outOf })}</li>
            ))}
          </ul>
        </Card>
      ))}
      <p className={styles.note}>
        {t('suggest.weights')}{' '}
        {GROUNDS.map((ground) => `${t(`ground.${ground}`)} ${suggestion.weights[ground] ?? 0}`).join(comma)}
      </p>
    </section>
  );
}

/** The panel by kind: every bar has its number beside it. */
function Mix({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('experts');
  const all = suggestion.panel.length;
  return (
    <Card>
      <h2 className={styles.heading}>{t('suggest.mix')}</h2>
      <dl className={styles.bars}>
        {suggestion.mix.map(({ kind, count }) => (
          <div key={kind} className={styles.bar}>
            <dt>{t(`kind.${kind}`)}</dt>
            <dd>
              <svg
                viewBox="0 0 100 12"
                preserveAspectRatio="none"
                className={styles.track}
                aria-hidden="true"
              >
                <rect width={(100 * count) / all} height="12" className={styles.fill} />
              </svg>
              <span>{count}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
