import { useTranslation } from 'react-i18next';

import { CsvButton } from '@/components/ui/csv-button';
import type { CsvColumn } from '@/lib/csv';

import { readAllOrganisations } from '../api/queries';
import type { Organisation, OrganisationFilters } from '../api/types';

/** As much of the one above as the list holds itself. */
type Row = Organisation & { parentName: string | null };

export function ExportButton({ filters }: { filters: OrganisationFilters }) {
  const { t } = useTranslation('organisations');
  const columns = useCsvColumns();
  const readRows = async (signal: AbortSignal, onProgress: (count: number) => void): Promise<Row[]> => {
    const rows = await readAllOrganisations(filters, signal, onProgress);
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return rows.map((row) => ({ ...row, parentName: names.get(row.parent_id ?? '') ?? null }));
  };
  return <CsvButton fileName={t('fileName')} columns={columns} readRows={readRows} />;
}

function useCsvColumns(): CsvColumn<Row>[] {
  const { t } = useTranslation('organisations');
  return [
    { heading: t('field.code'), cell: (row) => row.code },
    { heading: t('field.name'), cell: (row) => row.name },
    { heading: t('field.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { heading: t('field.division_code'), cell: (row) => row.division_code },
    { heading: t('field.parent'), cell: (row) => row.parentName },
    { heading: t('field.children'), cell: (row) => row.child_count },
    { heading: t('field.updatedAt'), cell: (row) => row.updated_at },
  ];
}
