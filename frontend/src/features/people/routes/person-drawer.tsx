import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { Loaded } from '@/components/ui/loaded';
import { paths } from '@/lib/paths';
import { useFocusReturn } from '@/lib/use-focus-return';
import type { UnsavedGuard } from '@/lib/use-unsaved-guard';

import { personQuery } from '../api/queries';
import { Career } from '../components/career';
import { DisclosePerson } from '../components/disclose-person';
import { EditPerson } from '../components/edit-person';
import { LeavePerson } from '../components/leave-person';
import { OpenAccount } from '../components/open-account';
import { type Intent, PersonDetails } from '../components/person-details';

/** One person beside the list, at an address of their own. */
export function Component() {
  const { personId = '' } = useParams();
  useFocusReturn();
  // Another person means another drawer: nothing typed for the one may show up in the other.
  return <PersonDrawer key={personId} id={personId} />;
}

function PersonDrawer({ id }: { id: string }) {
  const { t } = useTranslation(['people', 'common']);
  const person = useQuery(personQuery(id));
  const [intent, setIntent] = useState<Intent | null>(null);
  const [leave, setLeave] = useState<UnsavedGuard | null>(null);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const close = () => void navigate({ pathname: paths.people, search: search.toString() });
  const done = () => setIntent(null);

  return (
    <Drawer
      open
      size={640}
      title={person.data?.value.name ?? t('drawer.loading')}
      closable={{ 'aria-label': t('common:action.close') }}
      onClose={() => (leave === null ? close() : leave(close))}
    >
      <Loaded query={person} lines={9} isFramed>
        {(data) => (
          <>
            {intent === 'edit' ? (
              <EditPerson opened={data} onDone={done} onGuardChange={setLeave} />
            ) : (
              <>
                <PersonDetails person={data.value} onIntent={setIntent} />
                <Career person={data.value} />
              </>
            )}
            {intent === 'disclose' && <DisclosePerson person={data.value} onDone={done} />}
            {intent === 'leave' && <LeavePerson opened={data} onDone={done} />}
            {intent === 'account' && <OpenAccount person={data.value} onDone={done} />}
          </>
        )}
      </Loaded>
    </Drawer>
  );
}
