import { zodResolver } from '@hookform/resolvers/zod';
import { App, Drawer } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { useChangeSession, usePlanSession } from '../api/session-mutations';
import type { Programme, Session, SessionCreate } from '../api/types';
import { SessionFields } from '../forms/session-fields';
import {
  emptySession,
  SESSION_FIELDS,
  sessionBody,
  sessionSchema,
  type SessionValues,
  sessionValuesOf,
} from '../forms/session-schema';

interface PlanSessionProps {
  programme: Programme;
  onClose: () => void;
}

export function PlanSession({ programme, onClose }: PlanSessionProps) {
  const { t } = useTranslation('programmes');
  const plan = usePlanSession(programme.id);
  return (
    <SessionDrawer
      title={t('sessions.planTitle')}
      submit={t('sessions.planSubmit')}
      programme={programme}
      initial={emptySession(programme.starts_on)}
      save={plan}
      onClose={onClose}
    />
  );
}

export function ChangeSession({ programme, session, onClose }: PlanSessionProps & { session: Session }) {
  const { t } = useTranslation('programmes');
  const change = useChangeSession(session);
  return (
    <SessionDrawer
      title={t('sessions.changeTitle')}
      submit={t('sessions.changeSubmit')}
      programme={programme}
      session={session}
      initial={sessionValuesOf(session)}
      save={change}
      onClose={onClose}
    />
  );
}

interface SessionDrawerProps extends PlanSessionProps {
  title: string;
  submit: string;
  session?: Session;
  initial: SessionValues;
  save: { mutateAsync: (body: SessionCreate) => Promise<Session>; isPending: boolean; error: unknown };
}

/** A collision is told above the form, in the service's words: who or what is taken, by what and when. */
function SessionDrawer({ title, submit, programme, session, initial, save, onClose }: SessionDrawerProps) {
  const { t } = useTranslation(['programmes', 'common']);
  useFocusReturn();
  const { message } = App.useApp();
  const form = useForm<SessionValues, unknown, SessionValues>({
    resolver: zodResolver(sessionSchema(t)),
    defaultValues: initial,
  });
  const guarded = useUnsavedGuard(form.formState.isDirty);

  const onSubmit = async (values: SessionValues) => {
    try {
      const saved = await save.mutateAsync(sessionBody(values));
      void message.success(t('sessions.done', { title: saved.title }));
      onClose();
    } catch (error) {
      applyFieldErrors(error, SESSION_FIELDS, form.setError);
    }
  };

  return (
    <Drawer
      open
      size={480}
      title={title}
      closable={{ 'aria-label': t('common:action.close') }}
      onClose={() => guarded(onClose)}
    >
      <form noValidate onSubmit={form.handleSubmit(onSubmit)}>
        <ProblemAlert error={save.error} />
        <SessionFields
          control={form.control}
          programme={programme}
          expertName={session?.expert_name}
          venueName={session?.venue_name}
        />
        <FormFooter submit={submit} isSaving={save.isPending} onCancel={() => guarded(onClose)} />
      </form>
    </Drawer>
  );
}
