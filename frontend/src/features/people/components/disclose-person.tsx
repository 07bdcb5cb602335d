import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { CopyButton } from '@/components/ui/copy-button';
import { Fact, Facts } from '@/components/ui/facts';
import { useFocusReturn } from '@/lib/use-focus-return';

import { type DisclosedField, type DisclosedNumbers, useDisclose } from '../api/disclosures';
import type { Person } from '../api/types';

const FIELDS = ['citizen_id', 'phone', 'birth_date'] as const satisfies readonly DisclosedField[];

interface DisclosePersonProps {
  person: Person;
  onDone: () => void;
}

/** Shows numbers whole to somebody who says which and why. */
export function DisclosePerson({ person, onDone }: DisclosePersonProps) {
  const { t } = useTranslation('people');
  const disclose = useDisclose(person.id);
  const there = FIELDS.filter((field) => person[field] !== null);
  const [fields, setFields] = useState<DisclosedField[]>(there.slice(0, 1));
  if (disclose.data !== undefined) {
    return <Disclosed name={person.name} numbers={disclose.data} onDone={onDone} />;
  }
  return (
    <ReasonDialog
      title={t('disclose.title', { name: person.name })}
      explain={t('disclose.explain')}
      hint={t('disclose.hint')}
      submit={t('disclose.submit')}
      isSaving={disclose.isPending}
      error={disclose.error}
      danger={false}
      onSubmit={async (reason) => {
        await disclose.mutateAsync({ fields, reason }).catch(() => undefined);
      }}
      onCancel={onDone}
    >
      <fieldset>
        <legend>{t('disclose.fields')}</legend>
        <Checkbox.Group
          value={fields}
          options={there.map((value) => ({ value, label: t(`disclose.field.${value}`) }))}
          onChange={(chosen) => chosen.length > 0 && setFields(chosen)}
        />
      </fieldset>
    </ReasonDialog>
  );
}

function Disclosed({
  name,
  numbers,
  onDone,
}: {
  name: string;
  numbers: DisclosedNumbers;
  onDone: () => void;
}) {
  const { t } = useTranslation(['people', 'common']);
  useFocusReturn();
  return (
    <Modal
      open
      title={t('disclose.shown', { name })}
      onCancel={onDone}
      footer={<Button onClick={onDone}>{t('common:action.close')}</Button>}
    >
      <Facts>
        {FIELDS.map((field) => {
          const number = numbers[field];
          return (
            number !== null && (
              <Fact key={field} name={t(`disclose.field.${field}`)}>
                <span className="tabular">{number}</span>{' '}
                <CopyButton
                  text={number}
                  label={t('disclose.copy', { field: t(`disclose.field.${field}`) })}
                />
              </Fact>
            )
          );
        })}
      </Facts>
    </Modal>
  );
}
