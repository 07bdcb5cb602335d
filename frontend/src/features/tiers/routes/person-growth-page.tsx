import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';

import { personNameQuery } from '../api/queries';
import { PersonLadders } from '../components/person-ladders';

/** Where one person stands, at an address of its own. */
export function Component() {
  const { t } = useTranslation('tiers');
  const { personId = '' } = useParams();
  const person = useQuery(personNameQuery(personId));
  return (
    <>
      <PageHeader
        title={t('person.title', { name: person.data?.name ?? '' })}
        lead={person.data?.organisation_name}
        actions={<LinkButton to={paths.person(personId)}>{t('person.back')}</LinkButton>}
      />
      <PersonLadders personId={personId} />
    </>
  );
}
