import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CsvButton } from '@/components/ui/csv-button';
import { Can } from '@/lib/access/can';

import { readAllEnrolments } from '../api/queries';
import { type Enrolment, isOver } from '../api/types';
import { EnrolmentList } from '../components/enrolment-list';
import { Nominate } from '../components/nominate';
import { Withdraw } from '../components/withdraw';

import styles from './tab-actions.module.css';
import { useProgramme } from './use-programme';

export function Component() {
  const { t } = useTranslation('programmes');
  const { value: programme } = useProgramme();
  const [isNominating, setNominating] = useState(false);
  const [withdrawn, setWithdrawn] = useState<Enrolment | null>(null);
  return (
    <>
      <div className={styles.actions}>
        <CsvButton<Enrolment>
          fileName={t('enrolments.fileName')}
          columns={[
            { heading: t('enrolments.name'), cell: (row) => row.person_name },
            { heading: t('enrolments.school'), cell: (row) => row.organisation_name },
            { heading: t('enrolments.kind'), cell: (row) => t(`enrolments.kinds.${row.kind}`) },
            { heading: t('field.state'), cell: (row) => t(`enrolments.states.${row.state}`) },
            { heading: t('enrolments.placedAt'), cell: (row) => row.placed_at },
            { heading: t('enrolments.reason'), cell: (row) => row.withdrawal_reason ?? row.reason },
          ]}
          readRows={(signal, onProgress) => readAllEnrolments(programme.id, signal, onProgress)}
        />
        {programme.state === 'open' && (
          <Can permission="enrolment:nominate">
            <Button type="primary" onClick={() => setNominating(true)}>
              {t('nominate.open')}
            </Button>
          </Can>
        )}
      </div>
      <EnrolmentList programmeId={programme.id} isOver={isOver(programme.state)} onWithdraw={setWithdrawn} />
      {isNominating && <Nominate programmeId={programme.id} onDone={() => setNominating(false)} />}
      {withdrawn !== null && <Withdraw enrolment={withdrawn} onDone={() => setWithdrawn(null)} />}
    </>
  );
}
