import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { isProblem } from '@/api/problems';
import { CopyButton } from '@/components/ui/copy-button';
import { Fact, Facts } from '@/components/ui/facts';
import { Can } from '@/lib/access/can';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { organisationQuery } from '../api/queries';
import type { Organisation } from '../api/types';

import { FieldWord } from './field-word';
import { KindTag } from './kind-tag';
import styles from './organisation-details.module.css';
import { OrganisationHistory } from './organisation-history';
import { OrganisationMarks } from './organisation-marks';

/** What a person may begin to do with an organisation. */
export type Intent = 'edit' | 'move' | 'merge' | 'close';

interface OrganisationDetailsProps {
  organisation: Organisation;
  /** Left out where there is nothing to be done: with what was. */
  onIntent?: (intent: Intent) => void;
}

export function OrganisationDetails({ organisation, onIntent }: OrganisationDetailsProps) {
  const { t } = useTranslation(['organisations', 'common']);
  const language = useLanguage();
  const none = t('common:state.none');
  const isSchool = organisation.kind === 'school';
  return (
    <>
      {organisation.closed_at !== null && (
        <p className={styles.closed}>
          <strong>{t('drawer.closed')}</strong>
          <span>{formatInstant(organisation.closed_at, language)}</span>
          {organisation.close_reason !== null && <span>{organisation.close_reason}</span>}
          {organisation.successor_id !== null && (
            <span>
              {t('field.successor')} <PlaceName id={organisation.successor_id} />
            </span>
          )}
        </p>
      )}
      <Facts>
        <Fact name={t('field.kind')}>
          <KindTag kind={organisation.kind} />
        </Fact>
        {isSchool && (
          <>
            <Fact name={t('field.school_kind')}>
              <FieldWord field="school_kind" value={organisation.school_kind} />
            </Fact>
            <Fact name={t('field.rural_kind')}>
              <FieldWord field="rural_kind" value={organisation.rural_kind} />
            </Fact>
          </>
        )}
        <Fact name={t('field.area')}>
          <FieldWord field="area" value={organisation.area} />
        </Fact>
        <Fact name={t('field.code')}>
          <span className="tabular">{organisation.code}</span>{' '}
          <CopyButton text={organisation.code} label={t('drawer.copyCode')} />
        </Fact>
        <Fact name={t('field.division_code')}>
          <span className="tabular">{organisation.division_code ?? none}</span>
        </Fact>
        <Fact name={t('field.parent')}>
          <PlaceName id={organisation.parent_id} />
        </Fact>
        <Fact name={t('field.children')}>{t('drawer.count', { count: organisation.child_count })}</Fact>
        <Fact name={t('field.createdAt')}>{formatInstant(organisation.created_at, language)}</Fact>
        <Fact name={t('field.updatedAt')}>{formatInstant(organisation.updated_at, language)}</Fact>
      </Facts>
      {organisation.closed_at === null && onIntent !== undefined && (
        <Actions organisation={organisation} onIntent={onIntent} />
      )}
      {onIntent !== undefined && (
        <>
          <OrganisationMarks organisation={organisation} />
          <OrganisationHistory id={organisation.id} />
        </>
      )}
    </>
  );
}

function PlaceName({ id }: { id: string | null }) {
  const { t } = useTranslation(['organisations', 'common']);
  const [search] = useSearchParams();
  const parent = useQuery({ ...organisationQuery(id ?? ''), enabled: id !== null });
  if (id === null) return t('drawer.root');
  if (isProblem(parent.error, 404)) return t('drawer.outOfReach');
  if (!parent.isSuccess) return parent.isError ? t('common:state.none') : t('common:state.loading');
  return (
    <Link to={{ pathname: paths.organisation(id), search: search.toString() }}>{parent.data.value.name}</Link>
  );
}

function Actions({ organisation, onIntent }: Required<OrganisationDetailsProps>) {
  const { t } = useTranslation('organisations');
  return (
    <div className={styles.actions}>
      {organisation.child_count > 0 && (
        <Link to={`${paths.organisations}?below=${organisation.id}`}>{t('action.showBelow')}</Link>
      )}
      <Can permission="organisation:manage">
        <Link to={`${paths.organisations}?new=${organisation.id}`}>{t('action.createBelow')}</Link>
        <div className={styles.buttons}>
          <Button type="primary" onClick={() => onIntent('edit')}>
            {t('action.edit')}
          </Button>
          <Button onClick={() => onIntent('move')}>{t('action.move')}</Button>
          <Button onClick={() => onIntent('merge')}>{t('action.merge')}</Button>
          <Button danger onClick={() => onIntent('close')}>
            {t('action.close')}
          </Button>
        </div>
      </Can>
    </div>
  );
}
