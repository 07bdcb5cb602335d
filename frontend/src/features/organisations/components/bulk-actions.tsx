import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Selection, SelectionBar } from '@/components/table/selection';

import type { Organisation } from '../api/types';

import { GiveMark } from './give-mark';
import { SetField } from './set-field';

type Action = 'rural_kind' | 'area' | 'mark';

const ACTIONS: readonly Action[] = ['rural_kind', 'area', 'mark'];

interface BulkActionsProps {
  selection: Selection;
  /** The rows that have been read; those selected are among them. */
  rows: readonly Organisation[];
}

/** What can be done with the selected organisations. */
export function BulkActions({ selection, rows }: BulkActionsProps) {
  const { t } = useTranslation('organisations');
  const [action, setAction] = useState<Action | null>(null);
  const [chosen, setChosen] = useState<readonly Organisation[]>([]);
  const open = (next: Action) => {
    // Kept from the moment of opening: each change reads the list anew.
    setChosen(rows.filter(({ id }) => selection.selected.has(id)));
    setAction(next);
  };
  const close = (isDone: boolean) => {
    setAction(null);
    if (isDone) selection.onClear();
  };
  return (
    <>
      <SelectionBar selection={selection}>
        {ACTIONS.map((each) => (
          <Button key={each} size="small" onClick={() => open(each)}>
            {t(`bulk.${each}`)}
          </Button>
        ))}
      </SelectionBar>
      {action === 'mark' && <GiveMark organisations={chosen} onDone={close} />}
      {(action === 'rural_kind' || action === 'area') && (
        <SetField field={action} organisations={chosen} onDone={close} />
      )}
    </>
  );
}
