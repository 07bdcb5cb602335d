import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Selection, SelectionBar } from '@/components/table/selection';

import type { BulkAction, Person } from '../api/types';

const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog')).BulkDialog }));

type Kind = BulkAction['kind'];

const KINDS: readonly Kind[] = ['transfer', 'set_employment', 'end_post', 'leave'];

interface BulkActionsProps {
  selection: Selection;
  /** The rows that have been read; those selected are among them. */
  rows: readonly Person[];
}

/** What can be done with the selected people. */
export function BulkActions({ selection, rows }: BulkActionsProps) {
  const { t } = useTranslation('people');
  const [kind, setKind] = useState<Kind | null>(null);
  const people = rows.filter(({ id }) => selection.selected.has(id));
  return (
    <>
      <SelectionBar selection={selection}>
        {KINDS.map((each) => (
          <Button key={each} size="small" danger={each === 'leave'} onClick={() => setKind(each)}>
            {t(`bulk.${each}.action`)}
          </Button>
        ))}
      </SelectionBar>
      {kind !== null && (
        <Suspense fallback={null}>
          <BulkDialog
            kind={kind}
            people={people}
            onClose={(isDone) => {
              setKind(null);
              if (isDone) selection.onClear();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
