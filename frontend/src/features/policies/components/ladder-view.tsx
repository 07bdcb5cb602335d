import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Clause } from './clause';
import { type Entry, hasContent, isEntries, isList, textOf } from './document';
import styles from './entry.module.css';
import { Scroller } from './scroller';
import type { Wording } from './use-wording';

// Where the values stand among the labels of a pack.
const AUDIENCE = 'ladders.audience';
const NEEDS = 'ladders.tiers.any_of';
const FORMS = 'ladders.tiers.form_mix';
const PROVIDERS = 'ladders.tiers.provided_by';
const DUE = 'milestone_paths.milestones.after_years';
const SHOWN_BY = 'milestone_paths.milestones.shown_by';

interface LadderProps {
  entry: Entry;
  wording: Wording;
}

/** A ladder as the document's own framework table: tier, for whom, what puts somebody in it, forms. */
export function LadderView({ entry, wording }: LadderProps) {
  const tiers = isEntries(entry.tiers) ? entry.tiers : [];
  return (
    <Framework
      entry={entry}
      wording={wording}
      headings={['tier', 'audience', 'needs', 'training', 'forms', 'by'] as const}
    >
      {tiers.map((tier) => (
        <tr key={tier.id}>
          <th scope="row">{textOf(tier.name)}</th>
          <td className={styles.quoted}>{textOf(tier.clause)}</td>
          <td>
            <Alternatives tier={tier} wording={wording} />
          </td>
          <td>
            {textOf(tier.training)}
            {textOf(tier.aim) !== null && <small>{textOf(tier.aim)}</small>}
          </td>
          <td>{hasContent(tier.form_mix) && wording.phrase(FORMS, tier.form_mix ?? null)}</td>
          <td>{hasContent(tier.provided_by) && wording.phrase(PROVIDERS, tier.provided_by ?? null)}</td>
        </tr>
      ))}
    </Framework>
  );
}

/** Milestones one after the other, with when each is due. */
export function MilestonesView({ entry, wording }: LadderProps) {
  const { t } = useTranslation('policies');
  const milestones = isEntries(entry.milestones) ? entry.milestones : [];
  return (
    <Framework entry={entry} wording={wording} headings={['milestone', 'due', 'shownBy', 'source'] as const}>
      {milestones.map((milestone) => (
        <tr key={milestone.id}>
          <th scope="row">{textOf(milestone.name)}</th>
          <td>{t('reader.after', { years: wording.phrase(DUE, milestone.after_years ?? null) })}</td>
          <td>{hasContent(milestone.shown_by) && wording.phrase(SHOWN_BY, milestone.shown_by ?? null)}</td>
          <td className={styles.quoted}>{textOf(milestone.clause)}</td>
        </tr>
      ))}
    </Framework>
  );
}

type Heading =
  'tier' | 'audience' | 'needs' | 'training' | 'forms' | 'by' | 'milestone' | 'due' | 'shownBy' | 'source';

interface FrameworkProps extends LadderProps {
  headings: readonly Heading[];
  /** The rows. */
  children: ReactNode;
}

/** An entry with its steps as rows of a table. */
function Framework({ entry, wording, headings, children }: FrameworkProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <LadderHead entry={entry} wording={wording} />
      <Scroller label={textOf(entry.name) ?? entry.id}>
        <table className={styles.table}>
          <caption className="visually-hidden">{textOf(entry.name)}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {t(`reader.${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Scroller>
    </>
  );
}

function LadderHead({ entry, wording }: LadderProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <header className={styles.head}>
        <h3 className={styles.name}>{textOf(entry.name)}</h3>
        <span className={styles.filter}>
          {hasContent(entry.audience)
            ? wording.phrase(AUDIENCE, entry.audience ?? null)
            : t('reader.everybody')}
        </span>
        <code className={styles.id}>{entry.id}</code>
      </header>
      <Clause entry={entry} />
    </>
  );
}

/** Any one of these puts somebody in the tier. */
function Alternatives({ tier, wording }: { tier: Entry; wording: Wording }) {
  const { t } = useTranslation('policies');
  const alternatives = isList(tier.any_of) ? tier.any_of : [];
  return alternatives.map((alternative, index) => (
    <div key={index}>
      {index > 0 && <small>{t('reader.or')}</small>}
      {wording.phrase(NEEDS, alternative)}
    </div>
  ));
}
