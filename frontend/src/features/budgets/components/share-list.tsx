import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { type Column, DataList } from '@/components/ui/data-list';
import { Tag, type Tone } from '@/components/ui/tag';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { type Share, SHARE_STATES, type Shares, type ShareState } from '../api/budgets';
import { formatShare, formatYuan } from '../money';

import { Bar } from './bar';
import styles from './budgets.module.css';

const TONES: Record<ShareState, Tone> = { met: 'success', breached: 'danger', not_measurable: 'neutral' };
/** Twice what is asked fills the bar, so that its middle is what is asked. */
const FULL = 2;

/** How many organisations keep the promise, and how each stands. */
export function ShareList({ shares }: { shares: Shares }) {
  const { t } = useTranslation('budgets');
  const columns = useColumns();
  return (
    <>
      <Counts shares={shares} />
      {shares.items.length === 0 ? (
        <p className={styles.muted}>{t(shares.counts.length === 0 ? 'shares.empty' : 'shares.none')}</p>
      ) : (
        <DataList
          caption={t('shares.caption')}
          columns={columns}
          rows={shares.items}
          rowKey={({ organisation, rule }) => organisation.id + rule}
        />
      )}
      {shares.more && <p className={styles.muted}>{t('shares.more')}</p>}
    </>
  );
}

function Counts({ shares }: { shares: Shares }) {
  const { t } = useTranslation('budgets');
  const counted = SHARE_STATES.map((state) => ({
    state,
    count: shares.counts.filter((each) => each.state === state).reduce((sum, each) => sum + each.count, 0),
  })).filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <p className={styles.counts}>
      {counted.map(({ state, count }) => (
        <Tag key={state} tone={TONES[state]}>
          {t('shares.count', { name: t(`shares.state.${state}`), count })}
        </Tag>
      ))}
    </p>
  );
}

function useColumns(): readonly [Column<Share>, ...Column<Share>[]] {
  const { t } = useTranslation('budgets');
  const language = useLanguage();
  return [
    {
      key: 'organisation',
      heading: t('shares.organisation'),
      cell: ({ organisation, budget_id: id }) =>
        id === null ? organisation.name : <Link to={paths.budget(id)}>{organisation.name}</Link>,
    },
    {
      key: 'state',
      heading: t('shares.filter'),
      cell: ({ state }) => <Tag tone={TONES[state]}>{t(`shares.state.${state}`)}</Tag>,
    },
    { key: 'value', heading: t('shares.value'), cell: (share) => <ShareCell share={share} /> },
    {
      key: 'budget',
      heading: t('shares.budget'),
      align: 'end',
      cell: ({ training_budget: fen }) => (fen === null ? '—' : formatYuan(fen, language)),
    },
    {
      key: 'change',
      heading: t('shares.change'),
      align: 'end',
      cell: ({ change }) => (change === null ? '—' : formatShare(change, language)),
    },
  ];
}

function ShareCell({ share }: { share: Share }) {
  const { t } = useTranslation('budgets');
  const language = useLanguage();
  const required = t('shares.required', { share: formatShare(share.required, language) });
  if (share.value === null) {
    return (
      <span className={styles.muted}>
        {required} · {t('shares.missing')}
      </span>
    );
  }
  const value = formatShare(share.value, language);
  const base = formatYuan(share.base ?? 0, language);
  return (
    <div className={styles.share}>
      <span>
        {value} · {required}
      </span>
      <Bar
        label={`${value}, ${required}`}
        filled={Number(share.value) / (Number(share.required) * FULL)}
        state={share.state === 'breached' ? 'breached' : 'met'}
        isMarked
      />
      <span className={styles.muted}>
        {t(share.scope === 'school' ? 'shares.ofFunds' : 'shares.ofSalary', { base })}
      </span>
    </div>
  );
}
