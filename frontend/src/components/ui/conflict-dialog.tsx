import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFocusReturn } from '@/lib/use-focus-return';

import styles from './conflict-dialog.module.css';

export interface Difference {
  field: string;
  /** As it was when this person began to edit. */
  base: string;
  mine: string;
  theirs: string;
}

/** The fields in which mine or theirs left what both began with; `show` gives a field's value in words. */
export function differencesBetween<Field extends string, Values>(
  fields: readonly Field[],
  versions: Record<'base' | 'mine' | 'theirs', Values>,
  nameOf: (field: Field) => string,
  show: (field: Field, values: Values) => string,
): Difference[] {
  return fields
    .map((field) => ({
      field: nameOf(field),
      base: show(field, versions.base),
      mine: show(field, versions.mine),
      theirs: show(field, versions.theirs),
    }))
    .filter(({ base, mine, theirs }) => mine !== base || theirs !== base);
}

interface ConflictDialogProps {
  differences: readonly Difference[];
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onCancel: () => void;
}

/** Shown when the service answers 412: somebody saved first, and the person decides what holds. */
export function ConflictDialog({
  differences,
  isSaving,
  onKeepMine,
  onTakeTheirs,
  onCancel,
}: ConflictDialogProps) {
  const { t } = useTranslation();
  const [showsDifference, setShowsDifference] = useState(false);
  const differenceId = useId();
  useFocusReturn();
  return (
    <Modal
      open
      title={t('conflict.title')}
      onCancel={onCancel}
      mask={{ closable: false }}
      width={640}
      footer={
        <div className={styles.actions}>
          <Button
            className={styles.show}
            aria-expanded={showsDifference}
            aria-controls={differenceId}
            onClick={() => setShowsDifference(!showsDifference)}
          >
            {t(showsDifference ? 'conflict.hideDifference' : 'conflict.showDifference')}
          </Button>
          <Button onClick={onTakeTheirs} disabled={isSaving}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button type="primary" onClick={onKeepMine} loading={isSaving}>
            {t('conflict.keepMine')}
          </Button>
        </div>
      }
    >
      <p>{t('conflict.explain')}</p>
      <div id={differenceId}>{showsDifference && <DifferenceTable differences={differences} />}</div>
    </Modal>
  );
}

function DifferenceTable({ differences }: Pick<ConflictDialogProps, 'differences'>) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={t('conflict.tableLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.base')}</th>
            <th scope="col">{t('conflict.mine')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, base, mine, theirs }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{base}</td>
              <td>{mine === base ? mine : <mark className={styles.mine}>{mine}</mark>}</td>
              <td>{theirs === base ? theirs : <mark className={styles.theirs}>{theirs}</mark>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
