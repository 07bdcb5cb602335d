import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Field } from '@/components/ui/field';
import { organisationNameQuery } from '@/lib/lookups';

import type { QuotaRow } from './quota-editor';
import styles from './quota-editor.module.css';

interface AddQuotaProps {
  /** Organisations in the list already. */
  taken: readonly string[];
  onAdd: (row: QuotaRow) => void;
}

export function AddQuota({ taken, onAdd }: AddQuotaProps) {
  const { t } = useTranslation('programmes');
  const client = useQueryClient();
  const [school, setSchool] = useState<string | null>(null);
  const [seats, setSeats] = useState('');
  const isThere = school !== null && taken.includes(school);
  const isReady = school !== null && !isThere && /^[1-9]\d{0,4}$/.test(seats);

  const add = async () => {
    if (school === null || !isReady) return;
    const { name } = await client.query(organisationNameQuery(school));
    onAdd({ organisationId: school, name, seats, taken: 0 });
    setSchool(null);
    setSeats('');
  };

  return (
    <div className={styles.add}>
      <Field label={t('quotas.school')} error={isThere ? t('quotas.isThere') : undefined} required>
        {(control) => <OrganisationPicker control={control} value={school} onChange={setSchool} allowClear />}
      </Field>
      <Field label={t('quotas.seats')} required>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={seats}
            onChange={(event) => setSeats(event.target.value.trim())}
            onPressEnter={() => void add()}
          />
        )}
      </Field>
      <Button disabled={!isReady} onClick={() => void add()}>
        {t('quotas.add')}
      </Button>
    </div>
  );
}
