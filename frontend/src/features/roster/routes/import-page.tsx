import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { Can } from '@/lib/access/can';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { importQuery } from '../api/queries';
import type { RosterImport } from '../api/types';
import { ApplyImport } from '../components/apply-import';
import { CountsPicture } from '../components/counts-picture';
import { FileLayout } from '../components/file-layout';
import { Findings } from '../components/findings';
import { JobProgress } from '../components/job-progress';
import { StateTag } from '../components/state-tag';
import { UndoImport } from '../components/undo-import';
import { UndoResult } from '../components/undo-result';

import styles from './import-page.module.css';

/** One import: being checked, waiting to be applied, being applied, or over. */
export function Component() {
  const { importId = '' } = useParams();
  const { t } = useTranslation('roster');
  const roster = useQuery(importQuery(importId));
  return (
    <App component={false}>
      <PageHeader
        title={roster.data?.file_name ?? t('title')}
        lead={roster.isSuccess && <Lead roster={roster.data} />}
        actions={<Link to={paths.rosterImports}>{t('back')}</Link>}
      />
      <Loaded query={roster} lines={6}>
        {(data) => <Import roster={data} />}
      </Loaded>
    </App>
  );
}

function Lead({ roster }: { roster: RosterImport }) {
  const language = useLanguage();
  return (
    <span className={styles.lead}>
      <span>{roster.organisation_name}</span>
      <span>{formatInstant(roster.created_at, language)}</span>
      <StateTag state={roster.state} />
    </span>
  );
}

function Import({ roster }: { roster: RosterImport }) {
  const { t } = useTranslation('roster');
  const { state, job_id, counts, error } = roster;
  const isChecked = state === 'checked' || state === 'applied' || state === 'undone';
  const canChange = state === 'checked' || state === 'failed';
  return (
    <div className={styles.page}>
      {(state === 'checking' || state === 'applying' || state === 'undoing') && job_id !== null && (
        <JobProgress key={job_id} jobId={job_id} phase={state} />
      )}
      {state === 'applied' && (
        <p className={styles.done} role="status">
          {t('apply.done')}
          <Link to={`${paths.people}?below=${roster.organisation_id}`}>{t('apply.people')}</Link>
        </p>
      )}
      {error !== null && (
        <div className={styles.failed} role="alert">
          <strong>{error.title || t('failed')}</strong>
          <p>{error.detail}</p>
        </div>
      )}
      {counts !== null && <CountsPicture counts={counts} isApplied={roster.applied_at !== null} />}
      {state === 'checked' && counts !== null && (
        <Can permission="person:manage">
          <ApplyImport importId={roster.id} counts={counts} />
        </Can>
      )}
      {state === 'applied' && counts !== null && (
        <Can permission="person:manage">
          <UndoImport importId={roster.id} counts={counts} />
        </Can>
      )}
      {state === 'undone' && <UndoResult roster={roster} />}
      {(canChange || isChecked) && (
        <FileLayout
          key={`${roster.id}:${state}`}
          importId={roster.id}
          canChange={canChange}
          isOpen={state === 'failed'}
        />
      )}
      {isChecked && counts !== null && counts.refused > 0 && <Findings importId={roster.id} />}
    </div>
  );
}
