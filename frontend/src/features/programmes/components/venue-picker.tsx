import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type PickerOption, type PickerProps, PickerSelect } from '@/components/pickers/picker-select';
import { Can } from '@/lib/access/can';
import { useDebounced } from '@/lib/use-debounced';

import { venueMatchesQuery } from '../api/queries';
import type { Venue } from '../api/types';

import { CreateVenue } from './create-venue';
import styles from './venue-picker.module.css';

const TYPING_PAUSE_MS = 250;

interface VenuePickerProps extends PickerProps {
  /** Whose a new venue is to be. */
  organisationId: string;
  chosenName: string | undefined;
}

/** Chooses a venue by its name, or makes a new one on the spot. */
export function VenuePicker({ organisationId, chosenName, control, ...props }: VenuePickerProps) {
  const { t } = useTranslation('programmes');
  const [text, setText] = useState('');
  const [isCreating, setCreating] = useState(false);
  const [made, setMade] = useState<Venue | null>(null);
  const found = useQuery(venueMatchesQuery(useDebounced(text.trim(), TYPING_PAUSE_MS)));
  const options = (found.data ?? []).map<PickerOption>((venue) => ({
    value: venue.id,
    label: venue.name,
    note: t('venue.holds', { count: venue.capacity }),
  }));
  const name = made !== null && made.id === props.value ? made.name : chosenName;
  if (props.value !== null && name !== undefined && !options.some(({ value }) => value === props.value)) {
    options.unshift({ value: props.value, label: name, note: '' });
  }
  return (
    <div className={styles.picker}>
      <PickerSelect
        {...props}
        control={{ ...control, className: styles.select }}
        options={options}
        found={found}
        onSearch={setText}
      />
      <Can permission="venue:manage">
        <Button onClick={() => setCreating(true)}>{t('venue.new')}</Button>
      </Can>
      {isCreating && (
        <CreateVenue
          organisationId={organisationId}
          onDone={(venue) => {
            setCreating(false);
            if (venue === null) return;
            setMade(venue);
            props.onChange(venue.id);
          }}
        />
      )}
    </div>
  );
}
