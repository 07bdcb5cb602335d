import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { Can } from '@/lib/access/can';
import { useLanguage } from '@/lib/use-language';

import type { Budget, EntryKind, Line } from '../api/budgets';
import { formatYuan } from '../money';

import { Bar } from './bar';
import styles from './budgets.module.css';
import { AddLine, EnterMoney } from './line-forms';

/** What the budget is set aside for, and how much of it is left. */
export function Lines({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const [isAdding, setAdding] = useState(false);
  const [entering, setEntering] = useState<{ line: Line; kind: EntryKind } | null>(null);
  const add = (
    <Can permission="budget:manage">
      <Button type="primary" onClick={() => setAdding(true)}>
        {t('lines.add')}
      </Button>
    </Can>
  );
  return (
    <Section title={t('lines.title')} actions={budget.lines.length > 0 && add}>
      {budget.lines.length === 0 ? (
        <EmptyState title={t('lines.title')} actions={add}>
          {t('lines.empty')}
        </EmptyState>
      ) : (
        <ul className={styles.lines}>
          {budget.lines.map((line) => (
            <LineItem
              key={line.id}
              budget={budget}
              line={line}
              onEnter={(kind) => setEntering({ line, kind })}
            />
          ))}
        </ul>
      )}
      {isAdding && <AddLine budget={budget} onDone={() => setAdding(false)} />}
      {entering !== null && <EnterMoney budget={budget} {...entering} onDone={() => setEntering(null)} />}
    </Section>
  );
}

interface LineItemProps {
  budget: Budget;
  line: Line;
  onEnter: (kind: EntryKind) => void;
}

function LineItem({ budget, line, onEnter }: LineItemProps) {
  const { t } = useTranslation('budgets');
  const language = useLanguage();
  const used = t('lines.used', {
    spent: formatYuan(line.spent, language),
    total: formatYuan(line.set_aside, language),
  });
  const fund = budget.funds.find(({ code }) => code === line.fund);
  const phase = budget.phases.find(({ code }) => code === line.phase);
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <span>
          <strong>{line.name}</strong> {fund !== undefined && <Tag tone="primary">{fund.name}</Tag>}{' '}
          {phase !== undefined && <Tag>{phase.name}</Tag>}
        </span>
        <span>
          {t('field.left')} {formatYuan(line.left, language)}
        </span>
      </div>
      <Bar label={used} filled={line.set_aside === 0 ? 0 : line.spent / line.set_aside} />
      <div className={styles.row}>
        <span className={styles.muted}>{used}</span>
        <Can permission="budget:manage">
          <span>
            <Button type="link" onClick={() => onEnter('allocation')}>
              {t('lines.allocate')}
            </Button>
            <Button type="link" onClick={() => onEnter('spending')} disabled={line.left === 0}>
              {t('lines.spend')}
            </Button>
          </span>
        </Can>
      </div>
    </li>
  );
}
