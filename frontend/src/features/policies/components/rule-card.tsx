import { useTranslation } from 'react-i18next';

import { Tag } from '@/components/ui/tag';

import { Clause } from './clause';
import { type Entry, textOf } from './document';
import styles from './entry.module.css';
import type { RuleWords } from './use-rule-words';

interface RuleCardProps {
  rule: Entry;
  words: RuleWords;
}

/** One rule: its clause, and in words what it asks, of whom and how often. */
export function RuleCard({ rule, words }: RuleCardProps) {
  const { t } = useTranslation('policies');
  const note = textOf(rule.note);
  return (
    <>
      <header className={styles.head}>
        <Tag tone="primary">{words.scope}</Tag>
        {words.filters.map((filter) => (
          <span key={filter} className={styles.filter}>
            {filter}
          </span>
        ))}
        <code className={styles.id}>{rule.id}</code>
      </header>
      <Clause entry={rule} />
      <p className={styles.requirement}>
        <span>{words.meaning}</span>
        <strong>{words.requirement}</strong>
        <span>{words.period}</span>
        {words.pace !== null && <span>{words.pace}</span>}
      </p>
      <p className={styles.metric}>
        {t('reader.metric')} <code>{textOf(rule.metric)}</code>
      </p>
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}
