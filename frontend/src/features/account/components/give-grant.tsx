import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Loaded } from '@/components/ui/loaded';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { z } from '@/lib/schema';
import { useFocusReturn } from '@/lib/use-focus-return';

import { type Account, ROLES } from '../api/accounts';
import { previewQuery, rolesQuery, useGive } from '../api/grants';

import styles from './grants.module.css';
import { Reach } from './reach';

interface Values {
  role: (typeof ROLES)[number];
  organisation_id: string;
}

/** Gives somebody a role, after showing what they will see with it. */
export function GiveGrant({ account, onDone }: { account: Account; onDone: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const { message } = App.useApp();
  useFocusReturn();
  const roles = useQuery(rolesQuery());
  const give = useGive(account.id);
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(
      z.object({
        role: z.enum(ROLES),
        organisation_id: z
          .string()
          .check(z.minLength(1, t('common:form.required', { field: t('grants.organisation') }))),
      }),
    ),
    defaultValues: { role: 'teacher', organisation_id: '' },
  });
  const { control } = form;
  const [role, organisation_id] = useWatch({ control, name: ['role', 'organisation_id'] });
  const submit = async (values: Values) => {
    // What went wrong is told in the dialog.
    const made = await give.mutateAsync(values).catch(() => null);
    if (made === null) return;
    void message.success(t('grants.given', { name: account.display_name }));
    onDone();
  };
  return (
    <Modal open title={t('grants.giveTitle', { name: account.display_name })} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={give.error} />
        <Loaded query={roles} lines={2} isFramed>
          {(known) => (
            <SelectField
              control={control}
              name="role"
              label={t('accounts.role')}
              hint={t('grants.roleHint')}
              options={known
                .filter(({ may_give }) => may_give)
                .map(({ role, title }) => ({ value: role, label: title }))}
              required
            />
          )}
        </Loaded>
        <PickerField
          control={control}
          name="organisation_id"
          label={t('grants.organisation')}
          hint={t('grants.organisationHint')}
        >
          {(picker) => <OrganisationPicker {...picker} />}
        </PickerField>
        {organisation_id !== '' && <Preview role={role} organisation_id={organisation_id} />}
        <FormFooter submit={t('grants.give')} isSaving={give.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}

function Preview({ role, organisation_id }: Values) {
  const { t } = useTranslation('account');
  const preview = useQuery(previewQuery({ role, organisation_id }));
  return (
    <section className={styles.preview} aria-label={t('grants.preview')}>
      {preview.error === null ? (
        <Loaded query={preview} lines={4} isFramed>
          {(grant) => <Reach grant={grant} />}
        </Loaded>
      ) : (
        <ProblemAlert error={preview.error} />
      )}
    </section>
  );
}
