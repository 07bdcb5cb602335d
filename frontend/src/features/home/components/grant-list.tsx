import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { bodyOf, registry } from '@/api/client';
import { useCan } from '@/lib/access/can';
import { type Grant, grantKey } from '@/lib/access/me';
import { paths } from '@/lib/paths';
import { useWord } from '@/lib/use-word';

import styles from './home.module.css';

/** What this person is responsible for, and where. */
export function GrantList({ grants }: { grants: readonly Grant[] }) {
  const { t } = useTranslation('home');
  return (
    <section className={styles.section} aria-labelledby="grants">
      <h2 id="grants" className={styles.heading}>
        {t('grants')}
      </h2>
      <p className={styles.lead}>{t('grantsLead')}</p>
      <ul className={styles.grants}>
        {grants.map((grant) => (
          <li key={grantKey(grant)} className={styles.grant}>
            <GrantCard grant={grant} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GrantCard({ grant: { role, organisation } }: { grant: Grant }) {
  const { t } = useTranslation('home');
  const roleName = useWord('role');
  const mayRead = useCan('organisation:read');
  return (
    <>
      <span className={styles.role}>{roleName(role)}</span>
      <span className={styles.place}>
        {organisation === null ? (
          t('everywhere')
        ) : mayRead ? (
          <Link to={paths.organisation(organisation.id)}>{organisation.name}</Link>
        ) : (
          organisation.name
        )}
      </span>
      {mayRead && organisation !== null && <ReachNote id={organisation.id} />}
    </>
  );
}

/** How many organisations stand below; says nothing while unknown, since the card is complete without. */
function ReachNote({ id }: { id: string }) {
  const { t } = useTranslation('home');
  const { data } = useQuery({
    queryKey: ['home', 'reach', id],
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/organisations/{organisation_id}', {
          params: { path: { organisation_id: id } },
          signal,
        }),
      ),
  });
  if (data === undefined) return null;
  return (
    <span className={styles.reach}>
      {data.child_count === 0 ? t('noneBelow') : t('below', { count: data.child_count })}
    </span>
  );
}
