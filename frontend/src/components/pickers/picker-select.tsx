import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

import type { FieldControlProps } from '@/components/ui/field';
import { describeProblem } from '@/lib/describe-problem';

export interface PickerOption {
  value: string;
  label: string;
  /** Tells options of the same name apart. */
  note: string;
}

export interface PickerProps {
  control: Partial<FieldControlProps> & { 'aria-label'?: string; className?: string | undefined };
  value: string | null;
  onChange: (id: string | null) => void;
  allowClear?: boolean;
  placeholder?: string;
}

interface PickerSelectProps extends PickerProps {
  options: PickerOption[];
  found: { isPending: boolean; isFetching: boolean; error: unknown };
  onSearch: (text: string) => void;
}

/** What the pickers have in common: a list that the service narrows down while somebody types. */
export function PickerSelect({
  control,
  value,
  onChange,
  allowClear = false,
  options,
  found,
  onSearch,
  placeholder,
}: PickerSelectProps) {
  const { t } = useTranslation(['problems', 'common']);
  const nothing = found.error === null ? t('common:state.noMatch') : describeProblem(found.error, t).title;
  return (
    <Select
      {...control}
      showSearch={{ filterOption: false, onSearch }}
      allowClear={allowClear}
      value={value}
      onChange={(id: string | undefined) => onChange(id ?? null)}
      loading={found.isFetching}
      options={options}
      optionRender={({ data }) => [data.label, data.note].filter(Boolean).join(' · ')}
      notFoundContent={found.isPending ? t('common:state.loading') : nothing}
      {...(placeholder !== undefined && { placeholder })}
    />
  );
}
