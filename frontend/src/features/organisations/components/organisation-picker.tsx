import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { FieldControlProps } from '@/components/ui/field';
import { describeProblem } from '@/lib/describe-problem';
import { useDebounced } from '@/lib/use-debounced';

import { organisationQuery, organisationSearchQuery } from '../api/queries';

const TYPING_PAUSE_MS = 250;

interface OrganisationPickerProps {
  control: FieldControlProps;
  value: string | null;
  onChange: (id: string | null) => void;
  /** Cannot be chosen: an organisation does not go below itself. */
  exclude?: string;
  allowClear?: boolean;
}

/** Chooses one organisation by typing part of its name or the beginning of its code. */
export function OrganisationPicker({
  control,
  value,
  onChange,
  exclude,
  allowClear = false,
}: OrganisationPickerProps) {
  const { t } = useTranslation(['problems', 'common']);
  const [text, setText] = useState('');
  const found = useQuery(organisationSearchQuery(useDebounced(text.trim(), TYPING_PAUSE_MS)));
  const chosen = useQuery({ ...organisationQuery(value ?? ''), enabled: value !== null });

  const options = (found.data ?? [])
    .filter((organisation) => organisation.id !== exclude)
    .map(({ id, name, code }) => ({ value: id, label: name, code }));
  const current = chosen.data?.value;
  if (current !== undefined && !options.some((option) => option.value === current.id) && text === '') {
    options.unshift({ value: current.id, label: current.name, code: current.code });
  }

  return (
    <Select
      {...control}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear={allowClear}
      value={value}
      onChange={(id: string | undefined) => onChange(id ?? null)}
      loading={found.isFetching}
      options={options}
      optionRender={({ data }) => `${data.label} · ${data.code}`}
      notFoundContent={
        found.isPending
          ? t('common:state.loading')
          : found.isError
            ? describeProblem(found.error, t).title
            : t('common:state.noMatch')
      }
    />
  );
}
