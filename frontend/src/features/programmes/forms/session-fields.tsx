import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { PickerField } from '@/components/form/picker-field';
import { TextField } from '@/components/form/text-field';
import { PersonPicker } from '@/components/pickers/person-picker';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Programme } from '../api/types';
import { VenuePicker } from '../components/venue-picker';

import styles from './programme-form.module.css';
import type { SessionValues } from './session-schema';

interface SessionFieldsProps {
  control: Control<SessionValues, unknown, SessionValues>;
  programme: Programme;
  /** Who and where it is now, for a session that is changed. */
  expertName: string | undefined;
  venueName: string | undefined;
}

export function SessionFields({ control, programme, expertName, venueName }: SessionFieldsProps) {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  return (
    <>
      <TextField control={control} name="title" label={t('sessions.name')} maxLength={120} required />
      <div className={styles.pairs}>
        <TextField
          control={control}
          name="starts_at"
          label={t('sessions.startsAt')}
          hint={t('sessions.within', {
            from: formatDay(programme.starts_on, language),
            until: formatDay(programme.ends_on, language),
          })}
          type="datetime-local"
          required
        />
        <TextField
          control={control}
          name="ends_at"
          label={t('sessions.endsAt')}
          type="datetime-local"
          required
        />
      </div>
      <TextField
        control={control}
        name="hours"
        label={t('field.hours')}
        hint={t('sessions.hoursHint')}
        inputMode="decimal"
        required
      />
      <PickerField
        control={control}
        name="expert_id"
        label={t('sessions.expert')}
        hint={t('sessions.expertHint')}
      >
        {(picker) => (
          <PersonPicker {...picker} {...(expertName !== undefined && { chosenName: expertName })} />
        )}
      </PickerField>
      <PickerField
        control={control}
        name="venue_id"
        label={t('sessions.venue')}
        hint={t('sessions.venueHint')}
      >
        {(picker) => (
          <VenuePicker {...picker} organisationId={programme.organisation_id} chosenName={venueName} />
        )}
      </PickerField>
    </>
  );
}
