import { Select } from 'antd';
import type { ReactNode } from 'react';

import styles from './filter-bar.module.css';

/** Class of a control in the bar that takes what room there is. */
export const wideFilter = styles.wide;

/** The controls that narrow a list down. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.bar} role="search" aria-label={label}>
      {children}
    </div>
  );
}

interface FilterSelectProps<Value extends string> {
  label: string;
  /** Words for leaving the filter out. */
  all: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

/** One of a closed list, or all. */
export function FilterSelect<Value extends string>({
  label,
  all,
  value,
  options,
  onChange,
}: FilterSelectProps<Value>) {
  return (
    <Select<Value | ''>
      aria-label={label}
      value={value ?? ''}
      popupMatchSelectWidth={false}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
      options={[{ value: '', label: all }, ...options]}
    />
  );
}
