import { CalendarOutlined, FormOutlined, LogoutOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { dayAfter, dayInChina } from '@/lib/china-time';
import { formatTime, formatWeekday } from '@/lib/format';
import { enrolmentsQuery, type MyEnrolment } from '@/lib/my/enrolments';
import { awaitsSignOut } from '@/lib/my/sign-window';
import { surveysQuery } from '@/lib/my/surveys';
import { soonQuery } from '@/lib/my/timetable';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import styles from './trainee-home.module.css';

/** A programme that begins within so many days, and has not begun, is worth a reminder. */
const SOON_DAYS = 14;
const NOT_BEGUN: readonly MyEnrolment['programme_state'][] = ['approved', 'open'];

interface Todo {
  key: string;
  to: string;
  icon: ReactNode;
  title: string;
  text: string;
}

/** What waits for the person: sign-outs, surveys, programmes about to begin. */
export function TodoList({ now }: { now: Date }) {
  const { t } = useTranslation('home');
  const { todos, isPending, errors } = useTodos(now);
  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>{t('todo.heading')}</h2>
      {errors.map((error, index) => (
        <ProblemAlert key={index} error={error} />
      ))}
      {todos.length > 0 && (
        <ul className={styles.todos}>
          {todos.map((todo) => (
            <li key={todo.key}>
              <Link to={todo.to} className={styles.todo}>
                {todo.icon}
                <span className={styles.todoText}>
                  <span className={styles.todoTitle}>{todo.title}</span>
                  <span className={styles.faint}>{todo.text}</span>
                </span>
                <RightOutlined aria-hidden className={styles.arrow} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {isPending && <LoadingLines lines={2} />}
      {!isPending && errors.length === 0 && todos.length === 0 && <p>{t('todo.none')}</p>}
    </Card>
  );
}

function useTodos(now: Date) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const sessions = useQuery(soonQuery(now));
  const surveys = useQuery(surveysQuery());
  const enrolments = useQuery(enrolmentsQuery());

  const signOuts = (sessions.data ?? [])
    .filter((session) => awaitsSignOut(session, now))
    .map((session) => ({
      key: session.id,
      to: paths.sign,
      icon: <LogoutOutlined aria-hidden />,
      title: t('todo.signOut', { title: session.title }),
      text: t('todo.signOutText', { time: formatTime(session.ends_at, language) }),
    }));
  const openSurveys = (surveys.data ?? [])
    .filter((survey) => survey.answered_at === null)
    .map((survey) => ({
      key: survey.id,
      to: paths.survey(survey.id),
      icon: <FormOutlined aria-hidden />,
      title: t('todo.survey', { title: survey.programme_title }),
      text: t('todo.surveyText'),
    }));
  const today = dayInChina(now);
  const horizon = dayAfter(now, SOON_DAYS);
  const beginning = (enrolments.data ?? [])
    .filter(({ state, programme_state: stage }) => state === 'placed' && NOT_BEGUN.includes(stage))
    .filter(({ starts_on: day }) => day >= today && day <= horizon)
    .map((enrolment) => ({
      key: enrolment.id,
      to: paths.course(enrolment.programme_id),
      icon: <CalendarOutlined aria-hidden />,
      title: t('todo.begins', { title: enrolment.title }),
      text: t('todo.beginsText', { day: formatWeekday(enrolment.starts_on, language) }),
    }));

  const queries = [sessions, surveys, enrolments];
  return {
    todos: [...signOuts, ...openSurveys, ...beginning] satisfies Todo[],
    isPending: queries.some((query) => query.isPending),
    // The card above already tells of a timetable that cannot be read.
    errors: [surveys.error, enrolments.error].filter((error) => error !== null),
  };
}
