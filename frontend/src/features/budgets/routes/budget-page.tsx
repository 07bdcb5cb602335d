import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Fact, Facts } from '@/components/ui/facts';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Can } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { type Budget, budgetQuery } from '../api/budgets';
import { ReviseBudget } from '../components/budget-form';
import styles from '../components/budgets.module.css';
import { Entries } from '../components/entries';
import { Lines } from '../components/lines';
import { formatYuan } from '../money';

/** One organisation's budget of a year: its figures, lines and entries. */
export function Component() {
  const { budgetId = '' } = useParams();
  const budget = useQuery(budgetQuery(budgetId));
  return (
    <App component={false}>
      <Loaded query={budget} lines={10}>
        {(data) => <Shown budget={data} />}
      </Loaded>
    </App>
  );
}

function Shown({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const [isRevising, setRevising] = useState(false);
  return (
    <>
      <PageHeader
        title={t('heading', { name: budget.organisation.name, year: budget.fiscal_year })}
        lead={<Link to={paths.budgets}>{t('back')}</Link>}
        actions={
          <Can permission="budget:manage">
            <Button onClick={() => setRevising(true)}>{t('revise')}</Button>
          </Can>
        }
      />
      <div className={styles.sections}>
        <Figures budget={budget} />
        <Phases budget={budget} />
        <Lines budget={budget} />
        <Entries budget={budget} />
        <History budget={budget} />
      </div>
      {isRevising && <ReviseBudget budget={budget} onDone={() => setRevising(false)} />}
    </>
  );
}

function Figures({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const language = useLanguage();
  const { figures } = budget;
  const yuan = (fen: number | null) => (fen === null ? '—' : formatYuan(fen, language));
  return (
    <Section title={t('shares.budget')}>
      <Facts>
        <Fact name={t('field.training_budget')}>{yuan(figures.training_budget)}</Fact>
        {figures.salary_total !== null && (
          <Fact name={t('field.salary_total')}>{yuan(figures.salary_total)}</Fact>
        )}
        {figures.public_funds_total !== null && (
          <Fact name={t('field.public_funds_total')}>{yuan(figures.public_funds_total)}</Fact>
        )}
        <Fact name={t('field.set_aside')}>{yuan(budget.set_aside)}</Fact>
        <Fact name={t('field.free')}>{yuan(figures.training_budget - budget.set_aside)}</Fact>
        <Fact name={t('field.spent')}>{yuan(budget.spent)}</Fact>
        <Fact name={t('field.document')}>{figures.document}</Fact>
        <Fact name={t('field.approved_on')}>{formatDay(figures.approved_on, language)}</Fact>
      </Facts>
    </Section>
  );
}

function Phases({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  if (budget.phases.length === 0) return null;
  const missing = budget.phases.filter((phase) => phase.set_aside === 0);
  const names = missing.map(({ name }) => name).join('、');
  return (
    <Alert
      type={missing.length === 0 ? 'success' : 'warning'}
      showIcon
      title={missing.length === 0 ? t('phases.complete') : t('phases.missing', { names })}
      description={budget.policy !== null && t('phases.policy', { title: budget.policy })}
    />
  );
}

function History({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const language = useLanguage();
  return (
    <Section title={t('history.title')}>
      <ol className={styles.lines}>
        {budget.history.map((figures) => (
          <li key={figures.revision} className={styles.line}>
            <div className={styles.row}>
              <strong>
                {figures.revision === 1
                  ? t('history.first')
                  : t('history.revision', { revision: figures.revision })}
              </strong>
              <span>{formatYuan(figures.training_budget, language)}</span>
            </div>
            <span className={styles.muted}>
              {formatDay(figures.approved_on, language)} · {figures.document}
              {figures.reason !== null && ` · ${figures.reason}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
