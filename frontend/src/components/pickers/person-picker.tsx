import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { personMatchesQuery } from '@/lib/lookups';
import { useDebounced } from '@/lib/use-debounced';

import { type PickerProps, PickerSelect } from './picker-select';

const TYPING_PAUSE_MS = 250;

interface PersonPickerProps extends PickerProps {
  /** The name of who is chosen already, shown before anybody has searched. */
  chosenName?: string;
}

/** Chooses one person on the roster by typing part of the name, or the staff number. */
export function PersonPicker({ chosenName, ...props }: PersonPickerProps) {
  const [text, setText] = useState('');
  const found = useQuery(personMatchesQuery(useDebounced(text.trim(), TYPING_PAUSE_MS)));
  // A name is no key: two people of one name are told apart by school and staff number.
  const options = (found.data ?? []).map((person) => ({
    value: person.id,
    label: person.name,
    note: [person.organisation_name, person.staff_number].filter(Boolean).join(' · '),
  }));
  if (
    props.value !== null &&
    chosenName !== undefined &&
    !options.some(({ value }) => value === props.value)
  ) {
    options.unshift({ value: props.value, label: chosenName, note: '' });
  }
  return <PickerSelect {...props} options={options} found={found} onSearch={setText} />;
}
