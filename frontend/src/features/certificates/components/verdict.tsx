import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';

import styles from './verdict.module.css';

type Tone = 'good' | 'warning' | 'bad';

const ICONS: Record<Tone, ReactNode> = {
  good: <CheckCircleFilled aria-hidden />,
  warning: <QuestionCircleFilled aria-hidden />,
  bad: <CloseCircleFilled aria-hidden />,
};

interface VerdictProps {
  tone: Tone;
  title: string;
  text: string;
  children?: ReactNode;
}

/** The outcome of a check, in words first; what was checked stands below. */
export function Verdict({ tone, title, text, children }: VerdictProps) {
  return (
    <section className={styles.verdict}>
      <div role="status" className={styles.words} data-tone={tone}>
        {ICONS[tone]}
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p>{text}</p>
        </div>
      </div>
      {children}
    </section>
  );
}
