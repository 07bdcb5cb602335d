import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { Loaded } from '@/components/ui/loaded';
import { paths } from '@/lib/paths';
import { useFocusReturn } from '@/lib/use-focus-return';
import type { UnsavedGuard } from '@/lib/use-unsaved-guard';

import { pastDay } from '../api/as-of';
import { organisationQuery, pastOrganisationQuery } from '../api/queries';
import { CloseOrganisation } from '../components/close-organisation';
import { EditOrganisation } from '../components/edit-organisation';
import { MergeOrganisation } from '../components/merge-organisation';
import { MoveOrganisation } from '../components/move-organisation';
import { type Intent, OrganisationDetails } from '../components/organisation-details';
import { PastBanner } from '../components/past-banner';

/** One organisation beside the list, at an address of its own. */
export function Component() {
  const { organisationId = '' } = useParams();
  useFocusReturn();
  const [search] = useSearchParams();
  const day = pastDay(search.get('as_of'), new Date());
  if (day !== undefined) return <PastDrawer key={organisationId} id={organisationId} day={day} />;
  // Another organisation means another drawer: nothing typed for the one may show up in the other.
  return <OrganisationDrawer key={organisationId} id={organisationId} />;
}

/** The same as it was: to be read only. */
function PastDrawer({ id, day }: { id: string; day: string }) {
  const { t } = useTranslation(['organisations', 'common']);
  const organisation = useQuery(pastOrganisationQuery(id, day));
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const returnToNow = () => {
    search.delete('as_of');
    setSearch(search);
  };
  return (
    <Drawer
      open
      size={480}
      title={organisation.data?.name ?? t('drawer.loading')}
      closable={{ 'aria-label': t('common:action.close') }}
      onClose={() => void navigate({ pathname: paths.organisations, search: search.toString() })}
    >
      <PastBanner day={day} onReturn={returnToNow} />
      <Loaded query={organisation} lines={7} isFramed>
        {(data) => <OrganisationDetails organisation={data} />}
      </Loaded>
    </Drawer>
  );
}

function OrganisationDrawer({ id }: { id: string }) {
  const { t } = useTranslation(['organisations', 'common']);
  const organisation = useQuery(organisationQuery(id));
  const [intent, setIntent] = useState<Intent | null>(null);
  const [leave, setLeave] = useState<UnsavedGuard | null>(null);
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
      <Loaded query={organisation} lines={7} isFramed>
        {(data) => (
          <>
            {intent === 'edit' ? (
              <EditOrganisation opened={data} onDone={done} onGuardChange={setLeave} />
            ) : (
              <OrganisationDetails organisation={data.value} onIntent={setIntent} />
            )}
            {intent === 'move' && <MoveOrganisation opened={data} onDone={done} />}
            {intent === 'merge' && <MergeOrganisation opened={data} onDone={done} />}
            {intent === 'close' && <CloseOrganisation opened={data} onDone={done} />}
          </>
        )}
      </Loaded>
    </Drawer>
  );
}
