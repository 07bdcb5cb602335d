import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import type { Versioned } from '@/api/client';
import { FormFooter } from '@/components/form/form-footer';
import { Card } from '@/components/ui/card';
import { ConflictDialog, differencesBetween } from '@/components/ui/conflict-dialog';
import { LinkButton } from '@/components/ui/link-button';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { paths } from '@/lib/paths';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';
import { useVersionedEdit } from '@/lib/use-versioned-edit';
import { VersionConflict } from '@/lib/version-conflict';

import { useUpdateProgramme } from '../api/mutations';
import { programmeQuery } from '../api/queries';
import { editableParts, type Programme } from '../api/types';
import { BasicFields, PlanFields, SeatFields, TimeFields } from '../forms/programme-fields';
import styles from '../forms/programme-form.module.css';
import { PROGRAMME_FIELDS, programmeSchema, type ProgrammeValues } from '../forms/programme-schema';
import { changesBetween, valuesOf } from '../forms/programme-values';
import { useShownValues } from '../forms/use-shown-values';

export function Component() {
  const { programmeId = '' } = useParams();
  const programme = useQuery(programmeQuery(programmeId));
  return (
    <App component={false}>
      <Loaded query={programme} lines={8}>
        {(data) => <EditProgramme key={programmeId} opened={data} />}
      </Loaded>
    </App>
  );
}

function EditProgramme({ opened }: { opened: Versioned<Programme> }) {
  const { t } = useTranslation(['programmes', 'common']);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const update = useUpdateProgramme();
  const form = useForm<ProgrammeValues, unknown, ProgrammeValues>({
    resolver: zodResolver(programmeSchema(t)),
    defaultValues: valuesOf(opened.value),
  });
  const guarded = useUnsavedGuard(form.formState.isDirty);
  const { id } = opened.value;
  const back = () => void navigate(paths.programme(id));
  const edit = useVersionedEdit({
    opened,
    form,
    fields: PROGRAMME_FIELDS,
    valuesOf,
    changesBetween,
    save: (changes, etag) => update.mutateAsync({ id, etag, changes }),
    onSaved: (saved) => {
      void message.success(t('form.editDone', { title: saved.title }));
      guarded(back, true);
    },
    onNothing: () => {
      void message.info(t('form.nothing'));
      guarded(back, true);
    },
  });
  const { nameOf, show } = useShownValues([edit.base, edit.theirs]);
  const { title, state } = edit.base;
  const parts = editableParts(state);

  return (
    <>
      <PageHeader
        title={t('form.editTitle', { title })}
        lead={
          parts === 'all' ? t('form.createLead') : t(parts === 'seats' ? 'form.seatsOnly' : 'form.frozen')
        }
      />
      {parts === 'none' && <LinkButton to={paths.programme(id)}>{t('common:action.back')}</LinkButton>}
      {parts !== 'none' && (
        <form noValidate className={styles.form} onSubmit={edit.submit}>
          {parts === 'seats' ? (
            <Card>
              <SeatFields control={form.control} />
            </Card>
          ) : (
            <>
              <BasicFields control={form.control} isNew={false} />
              <TimeFields control={form.control} />
              <PlanFields control={form.control} />
            </>
          )}
          <ProblemAlert error={update.error instanceof VersionConflict ? null : update.error} />
          <FormFooter
            submit={t('form.editSubmit')}
            isSaving={update.isPending}
            onCancel={() => guarded(back)}
          />
        </form>
      )}
      {edit.theirs !== null && (
        <ConflictDialog
          differences={differencesBetween(
            PROGRAMME_FIELDS,
            { base: valuesOf(edit.base), mine: form.getValues(), theirs: valuesOf(edit.theirs) },
            nameOf,
            show,
          )}
          isSaving={update.isPending}
          onKeepMine={edit.keepMine}
          onTakeTheirs={edit.takeTheirs}
          onCancel={edit.dismiss}
        />
      )}
    </>
  );
}
