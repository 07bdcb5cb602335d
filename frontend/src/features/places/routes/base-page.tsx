import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Fact, Facts } from '@/components/ui/facts';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Can, useCan } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import {
  BASE_STEPS,
  type BaseStep,
  useBaseStep,
  useRecordUse,
  useUpdateBase,
  useWithdrawUse,
} from '../api/mutations';
import { baseHistoryQuery, baseQuery, usesQuery } from '../api/queries';
import type { Base, BaseUse } from '../api/types';
import { AskingButton } from '../components/asking';
import { useForms } from '../components/fields';
import { FormButton } from '../components/forms';
import { History } from '../components/history';
import styles from '../components/places.module.css';
import { StandingTag } from '../components/standing-tag';
import { Venues } from '../components/venues';

/** One base: what it is, its venues, how it is used, and how it came to stand as it does. */
export function Component() {
  const { baseId = '' } = useParams();
  const { t } = useTranslation('places');
  const base = useQuery(baseQuery(baseId));
  const history = useQuery(baseHistoryQuery(baseId));
  return (
    <App component={false}>
      <Loaded query={base} lines={8}>
        {(data) => (
          <>
            <PageHeader
              title={data.name}
              lead={<StandingTag state={data.standing} name={t(`standing.${data.standing}`)} />}
              actions={
                <>
                  <Can permission="base:manage">
                    <Actions base={data} />
                  </Can>
                  <Link to={paths.bases}>{t('tabs.bases')}</Link>
                </>
              }
            />
            <div className={styles.sections}>
              <Profile base={data} />
              <Venues baseId={data.id} isOpen={data.standing !== 'closed'} />
              <Uses base={data} />
              <History query={history} nameOf={(state) => t(`standing.${state}`)} />
            </div>
          </>
        )}
      </Loaded>
    </App>
  );
}

function Actions({ base }: { base: Base }) {
  const { t } = useTranslation('places');
  const forms = useForms();
  const update = useUpdateBase(base);
  return (
    <>
      {base.standing !== 'closed' && (
        <FormButton
          name={t('edit')}
          title={t('edit')}
          done={t('saved')}
          form={forms.base(base)}
          saving={update}
        />
      )}
      {BASE_STEPS.filter((step) => base.transitions.includes(step)).map((step) => (
        <Step key={step} base={base} step={step} />
      ))}
    </>
  );
}

function Step({ base, step }: { base: Base; step: BaseStep }) {
  const { t } = useTranslation('places');
  const take = useBaseStep(base);
  return (
    <AskingButton
      isInHead
      name={t(`step.${step}`)}
      title={t('stepTitle', { step: t(`step.${step}`), name: base.name })}
      explain={t('stepText')}
      done={t('stepDone')}
      danger={step === 'close'}
      isSaving={take.isPending}
      error={take.error}
      onTake={(reason) => take.mutateAsync({ step, reason })}
    />
  );
}

function Profile({ base }: { base: Base }) {
  const { t } = useTranslation(['places', 'vocabulary', 'common']);
  const language = useLanguage();
  const none = t('none');
  return (
    <Section title={t('base.facts')}>
      <Facts>
        <Fact name={t('field.organisation')}>{base.organisation.name}</Fact>
        <Fact name={t('field.kind')}>{t(`baseKind.${base.kind}`)}</Fact>
        <Fact name={t('field.functions')}>
          {base.functions.map((each) => t(`function.${each}`)).join(t('common:listComma'))}
        </Fact>
        <Fact name={t('field.level')}>{t(`level.${base.level}`)}</Fact>
        <Fact name={t('field.subject')}>
          {base.subject === null ? none : t(`vocabulary:subject.${base.subject}`)}
        </Fact>
        <Fact name={t('field.capacity')}>{base.capacity}</Fact>
        <Fact name={t('base.used')}>
          {t('base.usedLine', { times: base.used.times, people: base.used.people })}
        </Fact>
        <Fact name={t('field.established_on')}>{formatDay(base.established_on, language)}</Fact>
        <Fact name={t('field.address')}>{base.address ?? none}</Fact>
        <Fact name={t('field.summary')}>{base.summary ?? none}</Fact>
      </Facts>
    </Section>
  );
}

function Uses({ base }: { base: Base }) {
  const { t } = useTranslation('places');
  const language = useLanguage();
  const { use } = useForms();
  const list = useInfiniteQuery(usesQuery(base.id));
  const record = useRecordUse(base.id);
  const withdraw = useWithdrawUse();
  const mayChange = useCan('base:manage');
  return (
    <Section
      title={t('use.title')}
      actions={
        mayChange &&
        base.standing === 'active' && (
          <FormButton
            name={t('use.add')}
            title={t('use.add')}
            done={t('use.added')}
            form={use}
            saving={record}
          />
        )
      }
    >
      <CursorList<BaseUse>
        list={list}
        caption={t('use.caption')}
        columns={[
          { key: 'title', heading: t('field.title'), cell: ({ title }) => title },
          { key: 'kind', heading: t('field.kind'), cell: ({ kind }) => t(`useKind.${kind}`) },
          {
            key: 'used_on',
            heading: t('field.used_on'),
            cell: ({ used_on: day }) => formatDay(day, language),
          },
          { key: 'people', heading: t('field.people'), align: 'end', cell: ({ people }) => people },
          {
            key: 'action',
            heading: t('withdraw'),
            cell: (row) =>
              mayChange ? (
                <AskingButton
                  name={t('withdraw')}
                  label={t('use.withdrawTitle', { name: row.title })}
                  title={t('use.withdrawTitle', { name: row.title })}
                  explain={t('withdrawText')}
                  done={t('use.withdrawn')}
                  danger
                  isSaving={withdraw.isPending}
                  error={withdraw.error}
                  onTake={(reason) => withdraw.mutateAsync({ thing: row, reason })}
                />
              ) : null,
          },
        ]}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('use.none')}>{t('use.noneText')}</EmptyState>}
      />
    </Section>
  );
}
