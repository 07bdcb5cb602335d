import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { organisationMatchesQuery, organisationNameQuery } from '@/lib/lookups';
import { useDebounced } from '@/lib/use-debounced';

import { type PickerProps, PickerSelect } from './picker-select';

const TYPING_PAUSE_MS = 250;

interface OrganisationPickerProps extends PickerProps {
  /** Cannot be chosen: an organisation does not go below itself. */
  exclude?: string;
}

/** Chooses one organisation by typing part of its name or the beginning of its code. */
export function OrganisationPicker({ exclude, ...props }: OrganisationPickerProps) {
  const [text, setText] = useState('');
  const found = useQuery(organisationMatchesQuery(useDebounced(text.trim(), TYPING_PAUSE_MS)));
  const chosen = useQuery({ ...organisationNameQuery(props.value ?? ''), enabled: props.value !== null });

  const options = (found.data ?? [])
    .filter(({ id }) => id !== exclude)
    .map(({ id, name, code }) => ({ value: id, label: name, note: code }));
  const current = chosen.data;
  if (current !== undefined && text === '' && !options.some(({ value }) => value === current.id)) {
    options.unshift({ value: current.id, label: current.name, note: current.code });
  }
  return <PickerSelect {...props} options={options} found={found} onSearch={setText} />;
}
