import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Fact, Facts } from '@/components/ui/facts';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Can, useCan } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { STUDIO_STEPS, type StudioStep, useAssess, useStudioStep, useUpdateStudio } from '../api/mutations';
import { assessmentsQuery, membersQuery, studioHistoryQuery, studioQuery, tasksQuery } from '../api/queries';
import type { Studio } from '../api/types';
import { AskingButton } from '../components/asking';
import { useForms } from '../components/fields';
import { FormButton } from '../components/forms';
import { History } from '../components/history';
import { Members } from '../components/members';
import styles from '../components/places.module.css';
import { StandingTag } from '../components/standing-tag';
import { Tasks } from '../components/tasks';

/** One studio: who is in it, what it is to do, how its years were assessed. */
export function Component() {
  const { studioId = '' } = useParams();
  const { t } = useTranslation('places');
  const studio = useQuery(studioQuery(studioId));
  const history = useQuery(studioHistoryQuery(studioId));
  const members = useInfiniteQuery(membersQuery(studioId));
  const tasks = useInfiniteQuery(tasksQuery(studioId));
  return (
    <App component={false}>
      <Loaded query={studio} lines={8}>
        {(data) => (
          <>
            <PageHeader
              title={data.name}
              lead={<StandingTag state={data.standing} name={t(`studioStanding.${data.standing}`)} />}
              actions={
                <>
                  <Can permission="studio:manage">
                    <Actions studio={data} />
                  </Can>
                  <Link to={paths.studios}>{t('tabs.studios')}</Link>
                </>
              }
            />
            <div className={styles.sections}>
              <Profile studio={data} />
              <Members studio={data} list={members} />
              <Tasks studio={data} list={tasks} />
              <Assessments studio={data} />
              <History query={history} nameOf={(state) => t(`studioStanding.${state}`)} />
            </div>
          </>
        )}
      </Loaded>
    </App>
  );
}

function Actions({ studio }: { studio: Studio }) {
  const { t } = useTranslation('places');
  const forms = useForms();
  const update = useUpdateStudio(studio);
  return (
    <>
      {studio.standing === 'active' && (
        <FormButton
          name={t('edit')}
          title={t('edit')}
          done={t('saved')}
          form={forms.studio(studio)}
          saving={update}
        />
      )}
      {STUDIO_STEPS.filter((step) => studio.transitions.includes(step)).map((step) => (
        <Step key={step} studio={studio} step={step} />
      ))}
    </>
  );
}

function Step({ studio, step }: { studio: Studio; step: StudioStep }) {
  const { t } = useTranslation('places');
  const take = useStudioStep(studio);
  return (
    <AskingButton
      isInHead
      name={t(`step.${step}`)}
      title={t('stepTitle', { step: t(`step.${step}`), name: studio.name })}
      explain={t('stepText')}
      done={t('stepDone')}
      danger={step === 'dissolve'}
      isSaving={take.isPending}
      error={take.error}
      onTake={(reason) => take.mutateAsync({ step, reason })}
    />
  );
}

function Profile({ studio }: { studio: Studio }) {
  const { t } = useTranslation(['places', 'vocabulary']);
  const language = useLanguage();
  const none = t('none');
  return (
    <Section title={t('studio.facts')}>
      <Facts>
        <Fact name={t('field.organisation')}>{studio.organisation.name}</Fact>
        <Fact name={t('field.kind')}>{t(`studioKind.${studio.kind}`)}</Fact>
        <Fact name={t('field.host')}>{studio.host.name}</Fact>
        <Fact name={t('field.level')}>{t(`level.${studio.level}`)}</Fact>
        <Fact name={t('field.subject')}>
          {studio.subject === null ? none : t(`vocabulary:subject.${studio.subject}`)}
        </Fact>
        <Fact name={t('field.established_on')}>{formatDay(studio.established_on, language)}</Fact>
        <Fact name={t('studio.plan')}>{studio.plan ?? none}</Fact>
      </Facts>
    </Section>
  );
}

function Assessments({ studio }: { studio: Studio }) {
  const { t } = useTranslation('places');
  const found = useQuery(assessmentsQuery(studio.id));
  const { assessment } = useForms();
  const assess = useAssess(studio.id);
  const mayAssess = useCan('studio:manage');
  return (
    <Section
      title={t('studio.assessments')}
      actions={
        mayAssess && (
          <FormButton
            name={t('studio.assess')}
            title={t('studio.assess')}
            done={t('studio.assessed')}
            form={assessment}
            saving={assess}
          />
        )
      }
    >
      <Loaded query={found} lines={2} isFramed>
        {(years) =>
          years.length === 0 ? (
            <p className={styles.muted}>{t('studio.noAssessments')}</p>
          ) : (
            <ul className={styles.list} aria-label={t('studio.assessments')}>
              {years.map(({ id, year, verdict, score, comment, reward, ...tasks }) => (
                <li key={id}>
                  <div className={styles.row}>
                    <strong>{t(`verdict.${verdict}`)}</strong>
                    {score !== null && <span>{t('studio.score', { score })}</span>}
                    <span className={styles.muted}>
                      {t('studio.assessmentLine', { year, done: tasks.tasks_done, due: tasks.tasks_due })}
                    </span>
                  </div>
                  <p>{comment}</p>
                  {reward !== null && <p>{t('studio.reward', { reward })}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
