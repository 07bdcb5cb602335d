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

import { useCompletePairing, useEndPairing, useRecordEntry, useUpdatePairing } from '../api/mutations';
import { entriesQuery, pairingHistoryQuery, pairingQuery } from '../api/queries';
import type { Pairing, PairingEntry } from '../api/types';
import { AskingButton } from '../components/asking';
import { FormButton } from '../components/forms';
import { History } from '../components/history';
import { usePairingForms } from '../components/pairing-fields';
import { usePairingName } from '../components/pairing-name';
import styles from '../components/places.module.css';
import { StandingTag } from '../components/standing-tag';

/** One pairing: its plan, what was done, what came of it. */
export function Component() {
  const { pairingId = '' } = useParams();
  const { t } = useTranslation('places');
  const pairing = useQuery(pairingQuery(pairingId));
  const history = useQuery(pairingHistoryQuery(pairingId));
  const nameOf = usePairingName();
  return (
    <App component={false}>
      <Loaded query={pairing} lines={8}>
        {(data) => (
          <>
            <PageHeader
              title={nameOf(data)}
              lead={<StandingTag state={data.state} name={t(`pairingState.${data.state}`)} />}
              actions={
                <>
                  {data.state === 'active' && (
                    <Can permission="pairing:manage">
                      <Actions pairing={data} />
                    </Can>
                  )}
                  <Link to={paths.pairings}>{t('tabs.pairings')}</Link>
                </>
              }
            />
            <div className={styles.sections}>
              <Plan pairing={data} />
              <Log pairing={data} />
              <History query={history} nameOf={(state) => t(`pairingState.${state}`)} />
            </div>
          </>
        )}
      </Loaded>
    </App>
  );
}

function Actions({ pairing }: { pairing: Pairing }) {
  const { t } = useTranslation('places');
  const forms = usePairingForms();
  const update = useUpdatePairing(pairing);
  const complete = useCompletePairing(pairing);
  const end = useEndPairing();
  return (
    <>
      <FormButton
        name={t('edit')}
        title={t('edit')}
        done={t('saved')}
        form={forms.plan(pairing)}
        saving={update}
      />
      <FormButton
        name={t('pairing.complete')}
        title={t('pairing.completeTitle')}
        done={t('stepDone')}
        form={forms.effect}
        saving={complete}
      />
      <AskingButton
        isInHead
        name={t('pairing.end')}
        title={t('pairing.endTitle')}
        explain={t('stepText')}
        done={t('stepDone')}
        danger
        isSaving={end.isPending}
        error={end.error}
        onTake={(reason) => end.mutateAsync({ thing: pairing, reason })}
      />
    </>
  );
}

function Plan({ pairing }: { pairing: Pairing }) {
  const { t } = useTranslation('places');
  const language = useLanguage();
  const { visits, researches, planned_visits, planned_researches, effect } = pairing;
  return (
    <Section title={t('pairing.facts')}>
      <Facts>
        <Fact name={t('pairing.giver')}>{pairing.giver.organisation_name}</Fact>
        <Fact name={t('pairing.receiver')}>{pairing.receiver.organisation_name}</Fact>
        <Fact name={t('pairing.span')}>
          {formatDay(pairing.starts_on, language)} – {formatDay(pairing.ends_on, language)}
        </Fact>
        <Fact name={t('pairing.visits')}>
          {t('pairing.ofPlanned', { done: visits, planned: planned_visits })}
        </Fact>
        <Fact name={t('pairing.researches')}>
          {t('pairing.ofPlanned', { done: researches, planned: planned_researches })}
        </Fact>
        <Fact name={t('pairing.plan')}>{pairing.plan}</Fact>
        {effect !== null && <Fact name={t('pairing.effect')}>{t(`effect.${effect}`)}</Fact>}
        {pairing.effect_note !== null && <Fact name={t('pairing.effect_note')}>{pairing.effect_note}</Fact>}
      </Facts>
    </Section>
  );
}

function Log({ pairing }: { pairing: Pairing }) {
  const { t } = useTranslation('places');
  const language = useLanguage();
  const { entry } = usePairingForms();
  const list = useInfiniteQuery(entriesQuery(pairing.id));
  const record = useRecordEntry(pairing.id);
  const mayChange = useCan('pairing:manage');
  return (
    <Section
      title={t('pairing.log')}
      actions={
        mayChange &&
        pairing.state === 'active' && (
          <FormButton
            name={t('pairing.record')}
            title={t('pairing.record')}
            done={t('pairing.recorded')}
            form={entry}
            saving={record}
          />
        )
      }
    >
      <CursorList<PairingEntry>
        list={list}
        caption={t('pairing.logCaption')}
        columns={[
          { key: 'topic', heading: t('field.title'), cell: ({ topic }) => topic },
          { key: 'kind', heading: t('field.kind'), cell: ({ kind }) => t(`entryKind.${kind}`) },
          {
            key: 'done_on',
            heading: t('field.used_on'),
            cell: ({ done_on: day }) => formatDay(day, language),
          },
          { key: 'people', heading: t('field.people'), align: 'end', cell: ({ people }) => people },
          { key: 'record', heading: t('field.record'), cell: ({ record: text }) => text },
        ]}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('pairing.noLog')}>{t('pairing.noLogText')}</EmptyState>}
      />
    </Section>
  );
}
