import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Tag } from '@/components/ui/tag';
import { paths } from '@/lib/paths';
import { usePersonWords } from '@/lib/person-words';

import type { MergeField, Pair } from '../api/duplicates';

import { type Choices, sourceOf, valueOf, WHICH, type Which } from './choices';
import styles from './comparison.module.css';

const FIELDS: readonly MergeField[] = [
  'name',
  'organisation_id',
  'staff_number',
  'citizen_id',
  'sex',
  'birth_on',
  'phone',
  'stage',
  'subject',
  'other_subjects',
  'title',
  'employment',
  'teaching_since',
];

interface ComparisonProps {
  pair: Pair;
  kept: Which;
  choices: Choices;
  onKeep: (which: Which) => void;
  onChoose: (field: MergeField, which: Which) => void;
}

/** Both records field by field; where they differ, radio buttons say which of the two values stays. */
export function Comparison({ pair, kept, choices, onKeep, onChoose }: ComparisonProps) {
  const { t } = useTranslation('duplicates');
  const { nameOf, show } = usePersonWords();
  const group = useId();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('pairs.caption', { name: pair.first.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pairs.field')}</th>
          {WHICH.map((which) => (
            <RecordHeading key={which} pair={pair} which={which} />
          ))}
        </tr>
      </thead>
      <tbody>
        {FIELDS.map((field) => {
          const isDiffering = pair.differing.includes(field);
          const source = sourceOf(pair, field, kept, choices);
          return (
            <tr key={field} data-differs={isDiffering || undefined}>
              <th scope="row">
                {nameOf(field)}
                {isDiffering && <span className="visually-hidden">{t('pairs.differs')}</span>}
              </th>
              {WHICH.map((which) => {
                const words = show(field, valueOf(pair[which], field));
                return (
                  <td key={which}>
                    {isDiffering ? (
                      <label className={styles.choice}>
                        <input
                          type="radio"
                          name={`${group}-${field}`}
                          checked={source === which}
                          aria-label={`${t('pairs.take', { field: nameOf(field), record: t(`pairs.${which}`) })} ${words}`}
                          onChange={() => onChoose(field, which)}
                        />
                        <span>{words}</span>
                      </label>
                    ) : (
                      words
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
        <OtherFacts pair={pair} />
        <tr>
          <th scope="row">{t('pairs.keepLegend')}</th>
          {WHICH.map((which) => (
            <td key={which}>
              <label className={styles.choice}>
                <input
                  type="radio"
                  name={`${group}-kept`}
                  checked={kept === which}
                  disabled={pair[which].left_at !== null}
                  aria-label={`${t('pairs.keep')} ${t(`pairs.${which}`)}`}
                  onChange={() => onKeep(which)}
                />
                <strong>{t(pair[which].left_at === null ? 'pairs.keep' : 'pairs.leftKeep')}</strong>
              </label>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function RecordHeading({ pair, which }: { pair: Pair; which: Which }) {
  const { t } = useTranslation('duplicates');
  const person = pair[which];
  return (
    <th scope="col">
      <Link to={paths.person(person.id)}>{t(`pairs.${which}`)}</Link>{' '}
      {person.left_at !== null && <Tag tone="warning">{t('pairs.left')}</Tag>}
    </th>
  );
}

/** What is of both records afterwards, or of neither to choose. */
function OtherFacts({ pair }: { pair: Pair }) {
  const { t } = useTranslation('duplicates');
  const { nameOf, show } = usePersonWords();
  return (
    <>
      <tr>
        <th scope="row">{nameOf('posts')}</th>
        {WHICH.map((which) => (
          <td key={which}>{show('posts', pair[which].posts)}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('pairs.account')}</th>
        {WHICH.map((which) => (
          <td key={which}>{t(pair[which].has_account ? 'pairs.hasAccount' : 'pairs.noAccount')}</td>
        ))}
      </tr>
    </>
  );
}
