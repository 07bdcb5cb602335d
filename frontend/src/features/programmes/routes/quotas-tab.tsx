import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { DataList } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Loaded } from '@/components/ui/loaded';
import { useCan } from '@/lib/access/can';

import { quotasQuery } from '../api/queries';
import { isOver, type Quota } from '../api/types';
import { QuotaEditor } from '../components/quota-editor';

import { useProgramme } from './use-programme';

export function Component() {
  const programme = useProgramme();
  const quotas = useQuery(quotasQuery(programme.value.id));
  const mayManage = useCan('quota:manage') && !isOver(programme.value.state);
  return (
    <Loaded query={quotas} lines={5}>
      {({ items }) =>
        mayManage ? (
          <QuotaEditor key={programme.value.id} programme={programme} quotas={items} />
        ) : (
          <QuotaTable quotas={items} />
        )
      }
    </Loaded>
  );
}

function QuotaTable({ quotas }: { quotas: readonly Quota[] }) {
  const { t } = useTranslation('programmes');
  if (quotas.length === 0) {
    return (
      <Card>
        <EmptyState title={t('quotas.emptyTitle')}>{t('quotas.emptyText')}</EmptyState>
      </Card>
    );
  }
  return (
    <DataList
      caption={t('tab.quotas')}
      columns={[
        { key: 'school', heading: t('quotas.school'), cell: (row) => row.organisation_name },
        { key: 'seats', heading: t('quotas.seats'), align: 'end', cell: (row) => row.seats },
        { key: 'taken', heading: t('enrolments.states.placed'), align: 'end', cell: (row) => row.taken },
      ]}
      rows={quotas}
      rowKey={(row) => row.organisation_id}
    />
  );
}
