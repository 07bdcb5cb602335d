import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Column } from '@/components/ui/data-list';
import { useMe } from '@/lib/access/me';
import { readPreference, writePreference } from '@/lib/preferences';

import styles from './column-choice.module.css';

export type Columns<Row, Sort extends string> = readonly [Column<Row, Sort>, ...Column<Row, Sort>[]];

interface ChoosableColumns<Row, Sort extends string> {
  /** What the list shows. */
  shown: Columns<Row, Sort>;
  /** What the button needs. */
  choice: ColumnChoiceProps;
}

/**
 * Which columns of a list somebody wants to see, kept in this browser for them. The first column names the
 * row and always stays.
 */
export function useColumnChoice<Row, Sort extends string>(
  list: string,
  columns: Columns<Row, Sort>,
  hiddenAtFirst: readonly string[] = [],
): ChoosableColumns<Row, Sort> {
  const { id } = useMe();
  const preference = `columns.${list}.${id}`;
  const [hidden, setHidden] = useState(() => keptKeys(preference) ?? hiddenAtFirst);

  const keep = useCallback(
    (keys: readonly string[]) => {
      writePreference(preference, JSON.stringify(keys));
      setHidden(keys);
    },
    [preference],
  );
  return useMemo(() => {
    const [first, ...others] = columns;
    return {
      shown: [first, ...others.filter(({ key }) => !hidden.includes(key))],
      choice: {
        columns: others.map(({ key, heading }) => ({ key, heading, isShown: !hidden.includes(key) })),
        onToggle: (key) =>
          keep(hidden.includes(key) ? hidden.filter((other) => other !== key) : [...hidden, key]),
        onReset: () => keep(hiddenAtFirst),
      },
    };
  }, [columns, hidden, hiddenAtFirst, keep]);
}

/** The keys written down before; nothing when there are none, or when they cannot be read. */
function keptKeys(preference: string): string[] | null {
  try {
    const kept: unknown = JSON.parse(readPreference(preference) ?? 'null');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : null;
  } catch {
    return null;
  }
}

interface ColumnChoiceProps {
  columns: readonly { key: string; heading: string; isShown: boolean }[];
  onToggle: (key: string) => void;
  onReset: () => void;
}

/** The button that opens the choice of columns. */
export function ColumnChoice({ columns, onToggle, onReset }: ColumnChoiceProps) {
  const { t } = useTranslation('staff');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={
        <fieldset className={styles.choice}>
          <legend className="visually-hidden">{t('columns.choose')}</legend>
          {columns.map(({ key, heading, isShown }) => (
            <Checkbox key={key} checked={isShown} onChange={() => onToggle(key)}>
              {heading}
            </Checkbox>
          ))}
          <Button size="small" onClick={onReset}>
            {t('columns.reset')}
          </Button>
        </fieldset>
      }
    >
      <Button icon={<SettingOutlined aria-hidden />} aria-expanded={isOpen}>
        {t('columns.choose')}
      </Button>
    </Popover>
  );
}
