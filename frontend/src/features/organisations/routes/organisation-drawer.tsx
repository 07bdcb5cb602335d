import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { LoadingLines } from '@/components/ui/loading';
import { ProblemPanel } from '@/components/ui/problem-panel';
import { paths } from '@/lib/paths';
import { useFocusReturn } from '@/lib/use-focus-return';

import { organisationQuery } from '../api/queries';
import { CloseOrganisation } from '../components/close-organisation';
import { EditOrganisation } from '../components/edit-organisation';
import { MoveOrganisation } from '../components/move-organisation';
import { type Intent, OrganisationDetails } from '../components/organisation-details';

/** One organisation beside the list, at an address of its own. */
export function Component() {
  const { organisationId = '' } = useParams();
  useFocusReturn();
  // Another organisation means another drawer: nothing typed for the one may show up in the other.
  return <OrganisationDrawer key={organisationId} id={organisationId} />;
}

function OrganisationDrawer({ id }: { id: string }) {
  const { t } = useTranslation(['organisations', 'common']);
  const organisation = useQuery(organisationQuery(id));
  const [intent, setIntent] = useState<Intent | null>(null);
  const [leave, setLeave] = useState<((go: () => void) => void) | null>(null);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const close = () => void navigate({ pathname: paths.organisations, search: search.toString() });
  const done = () => setIntent(null);

  return (
    <Drawer
      open
      size={480}
      title={organisation.data?.value.name ?? t('drawer.loading')}
      closable={{ 'aria-label': t('common:action.close') }}
      onClose={() => (leave === null ? close() : leave(close))}
    >
      {organisation.isPending && <LoadingLines lines={7} />}
      {organisation.isError && (
        <ProblemPanel error={organisation.error} onRetry={() => void organisation.refetch()} />
      )}
      {organisation.isSuccess &&
        (intent === 'edit' ? (
          <EditOrganisation opened={organisation.data} onDone={done} onGuardChange={setLeave} />
        ) : (
          <OrganisationDetails organisation={organisation.data.value} onIntent={setIntent} />
        ))}
      {organisation.isSuccess && intent === 'move' && (
        <MoveOrganisation opened={organisation.data} onDone={done} />
      )}
      {organisation.isSuccess && intent === 'close' && (
        <CloseOrganisation opened={organisation.data} onDone={done} />
      )}
    </Drawer>
  );
}
