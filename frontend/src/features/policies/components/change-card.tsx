import { useTranslation } from 'react-i18next';

import { Tag, type Tone } from '@/components/ui/tag';

import type { Change, Metric } from '../api/types';

import styles from './change-list.module.css';
import { Clause } from './clause';
import { type Entry, isEntry, type Json, type JsonObject, textOf } from './document';
import { FieldsView } from './entry-view';
import { RuleCard } from './rule-card';
import { TouchedLine } from './touched-line';
import { useRuleWords } from './use-rule-words';
import type { Wording } from './use-wording';

const TONES: Record<Change['kind'], Tone> = { added: 'success', changed: 'warning', removed: 'danger' };

interface ChangeCardProps {
  change: Change;
  metrics: readonly Metric[];
  wording: Wording;
}

/** One entry before and after, side by side, and whom that touches. */
export function ChangeCard({ change, metrics, wording }: ChangeCardProps) {
  const { t } = useTranslation('policies');
  const { kind, section, ids, touched } = change;
  const { old, new: now } = change;
  const place = placeOf(change);
  const name = textOf((now ?? old)?.value.name as Json) ?? ids.at(-1);
  return (
    <article className={styles.card} data-kind={kind}>
      <header className={styles.head}>
        <Tag tone={TONES[kind]}>{t(`kind.${kind}`)}</Tag>
        <h2 className={styles.name}>
          {wording.label(section)}
          {name !== undefined && ` · ${name}`}
        </h2>
      </header>
      {change.fields.length > 0 && (
        <ul className={styles.fields}>
          {change.fields.map(({ field, old: before, new: after }) => (
            <li key={field}>
              <span>{wording.label(`${place}.${field}`)}</span>
              <del>{wording.phrase(`${place}.${field}`, before as Json)}</del>
              <span aria-hidden>→</span>
              <ins>{wording.phrase(`${place}.${field}`, after as Json)}</ins>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.sides}>
        <Side title={t('changes.before')} side={old} place={place} metrics={metrics} wording={wording} />
        <Side title={t('changes.after')} side={now} place={place} metrics={metrics} wording={wording} />
      </div>
      {touched.length > 0 && (
        <p className={styles.touched}>
          <span>{t('changes.touches')}</span>
          {touched.map((each) => (
            <TouchedLine key={each.of} touched={each} kind={kind} />
          ))}
        </p>
      )}
    </article>
  );
}

/** Where the fields of the entry stand among the labels: tiers lie in ladders, milestones in their paths. */
function placeOf({ section, ids }: Change): string {
  if (ids.length < 2) return section;
  const inner: Record<string, string> = { ladders: 'tiers', milestone_paths: 'milestones' };
  return `${section}.${inner[section] ?? 'items'}`;
}

interface SideProps {
  title: string;
  side: Change['old'];
  place: string;
  metrics: readonly Metric[];
  wording: Wording;
}

function Side({ title, side, place, metrics, wording }: SideProps) {
  const { t } = useTranslation('policies');
  return (
    <div className={styles.side}>
      <p className={styles.sideTitle}>{title}</p>
      {side === null ? (
        <p className={styles.absent}>{t('changes.absent')}</p>
      ) : (
        <Content value={side.value as JsonObject} place={place} metrics={metrics} wording={wording} />
      )}
    </div>
  );
}

interface ContentProps extends Pick<SideProps, 'place' | 'metrics' | 'wording'> {
  value: JsonObject;
}

function Content({ value, place, metrics, wording }: ContentProps) {
  const wordsOf = useRuleWords(metrics, wording);
  if (place === 'rules' && isEntry(value)) {
    const rule: Entry = value;
    return <RuleCard rule={rule} words={wordsOf(rule)} />;
  }
  return (
    <>
      <Clause entry={value} />
      <FieldsView place={place} value={value} wording={wording} />
    </>
  );
}
