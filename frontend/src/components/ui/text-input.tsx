import type { ComponentProps } from 'react';

import type { FieldControlProps } from './field';
import styles from './text-input.module.css';

/** A line of text that looks like Ant Design's large input, which weighs too much for the first page. */
export function TextInput(props: ComponentProps<'input'> & FieldControlProps) {
  const { status, ...others } = props;
  return <input className={styles.input} data-status={status} {...others} />;
}
