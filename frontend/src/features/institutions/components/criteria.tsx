import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Loaded } from '@/components/ui/loaded';
import { Section } from '@/components/ui/section';
import { Can } from '@/lib/access/can';

import { criteriaQuery } from '../api/queries';
import type { Criteria as CriteriaRead, Criterion } from '../api/types';

import { CheckCriterion } from './check-criterion';
import styles from './institution.module.css';
import { ResultTag } from './tags';

/** What the policy in force asks of an institution, and whether it is met. */
export function Criteria({ institutionId }: { institutionId: string }) {
  const { t } = useTranslation('institutions');
  const criteria = useQuery(criteriaQuery(institutionId));
  return (
    <Section title={t('criteria.title')}>
      <Loaded query={criteria} lines={4} isFramed>
        {(data) => <Lists criteria={data} />}
      </Loaded>
    </Section>
  );
}

interface Asked {
  checklist: string;
  criterion: Criterion;
}

function Lists({ criteria }: { criteria: CriteriaRead }) {
  const { t } = useTranslation('institutions');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { pack, checklists, verdict } = criteria;
  if (pack === null) return <p className={styles.muted}>{t('criteria.noPack')}</p>;
  if (verdict === null) return <p className={styles.muted}>{t('criteria.none')}</p>;
  return (
    <>
      <p className={styles.row}>
        <span>
          {t('criteria.overall')}
          <ResultTag result={verdict} />
        </span>
        <span className={styles.muted}>
          {t('criteria.from', { title: pack.title, version: pack.version })}
        </span>
      </p>
      {checklists.map((checklist) => (
        <div key={checklist.id}>
          <p className={styles.muted}>
            {t('criteria.clause', { clause: checklist.clause, source: checklist.source })}
          </p>
          <ul className={styles.list} aria-label={checklist.name}>
            {checklist.criteria.map((criterion) => (
              <li key={criterion.id}>
                <CriterionLine
                  criterion={criterion}
                  onCheck={() => setAsked({ checklist: checklist.id, criterion })}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {asked !== null && (
        <CheckCriterion
          institutionId={criteria.institution_id}
          pack={pack}
          checklist={asked.checklist}
          criterion={asked.criterion}
          onDone={() => setAsked(null)}
        />
      )}
    </>
  );
}

function CriterionLine({ criterion, onCheck }: { criterion: Criterion; onCheck: () => void }) {
  const { t } = useTranslation('institutions');
  const { name, result, evidence, document_number: number } = criterion;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.row}>
          <strong>{name}</strong>
          <ResultTag result={result} />
        </span>
        <Can permission="institution:manage">
          <Button size="small" aria-label={t('criteria.checkTitle', { name })} onClick={onCheck}>
            {t('criteria.check')}
          </Button>
        </Can>
      </div>
      {evidence !== null && <p className={styles.muted}>{t('criteria.evidence', { evidence })}</p>}
      {number !== null && <p className={styles.muted}>{t('criteria.byDocument', { number })}</p>}
    </>
  );
}
