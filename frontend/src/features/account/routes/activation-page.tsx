import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { paths } from '@/lib/paths';

import { useActivate, useActivationSheet } from '../api/accounts';
import styles from '../components/account.module.css';
import { ActivationSlips } from '../components/activation-slips';

/** Lets the people of a school sign in: a code for each, to print and hand out. */
export function Component() {
  const { t } = useTranslation(['account', 'common']);
  const [school, setSchool] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const activate = useActivate();
  const sheet = useActivationSheet();
  const given = activate.data;

  const send = (how: (organisation_id: string) => void) => {
    setMissing(school === null);
    if (school !== null) how(school);
  };
  return (
    <>
      <div className={styles.screen}>
        <PageHeader
          title={t('activation.title')}
          lead={t('activation.lead')}
          actions={<LinkButton to={paths.accounts}>{t('activation.back')}</LinkButton>}
        />
        <Card className={styles.form}>
          <ProblemAlert error={activate.error ?? sheet.error} />
          <Field
            label={t('activation.school')}
            hint={t('activation.schoolHint')}
            error={isMissing ? t('common:form.required', { field: t('activation.school') }) : undefined}
            required
          >
            {(control) => (
              <OrganisationPicker
                control={control}
                placeholder={t('activation.school')}
                value={school}
                onChange={(id) => {
                  setSchool(id);
                  setMissing(false);
                }}
              />
            )}
          </Field>
          <Checkbox checked={again} onChange={(event) => setAgain(event.target.checked)}>
            {t('activation.again')}
          </Checkbox>
          <div className={styles.submit}>
            <Button
              type="primary"
              loading={activate.isPending}
              onClick={() => send((organisation_id) => activate.mutate({ organisation_id, again }))}
            >
              {t('activation.show')}
            </Button>
            <Button
              loading={sheet.isPending}
              onClick={() =>
                send((organisation_id) =>
                  sheet.mutate({ body: { organisation_id, again }, fileName: t('activation.fileName') }),
                )
              }
            >
              {t('activation.workbook')}
            </Button>
          </div>
        </Card>
      </div>
      {given !== undefined &&
        (given.items.length === 0 ? (
          <Card>
            <EmptyState title={t('activation.nobodyTitle')}>{t('activation.nobodyText')}</EmptyState>
          </Card>
        ) : (
          <ActivationSlips given={given} />
        ))}
    </>
  );
}
