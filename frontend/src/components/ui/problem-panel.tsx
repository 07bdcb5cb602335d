import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/problems';
import { describeProblem } from '@/lib/describe-problem';

import { CopyButton } from './copy-button';
import styles from './problem-panel.module.css';

interface ProblemPanelProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** Tells a failure in full: what happened, what to do, and what to quote when asking for help. */
export function ProblemPanel({ error, onRetry }: ProblemPanelProps) {
  const { t } = useTranslation(['problems', 'common']);
  const { title, detail, advice } = describeProblem(error, t);
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <section className={styles.panel} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <p>{detail}</p>
      {advice !== null && <p className={styles.advice}>{advice}</p>}
      {problem !== null && problem.errors.length > 0 && (
        <ul className={styles.errors} aria-label={t('common:problem.fieldErrors')}>
          {problem.errors.map((fieldError) => (
            <li key={fieldError.pointer + fieldError.code}>
              <code>{fieldError.pointer}</code> {fieldError.detail}
            </li>
          ))}
        </ul>
      )}
      {onRetry !== undefined && (
        <div>
          <Button type="primary" onClick={onRetry}>
            {t('common:action.retry')}
          </Button>
        </div>
      )}
      <TechnicalDetails error={error} />
    </section>
  );
}

/** What an administrator needs: code, status, request id; for our own defects the error's message. */
function TechnicalDetails({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const rows: [string, string][] =
    error instanceof ApiProblem
      ? [
          [t('problem.code'), error.code],
          [t('problem.status'), error.status === 0 ? t('state.none') : String(error.status)],
        ]
      : [[t('problem.code'), String(error)]];
  const requestId = error instanceof ApiProblem ? error.requestId : null;
  return (
    <details className={styles.technical} open={requestId !== null}>
      <summary>{t('problem.technical')}</summary>
      <dl>
        {requestId !== null && (
          <div>
            <dt>{t('problem.requestId')}</dt>
            <dd>
              <code>{requestId}</code> <CopyButton text={requestId} label={t('problem.copyRequestId')} />
            </dd>
          </div>
        )}
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
