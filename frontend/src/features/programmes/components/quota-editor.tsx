import { DeleteOutlined } from '@ant-design/icons';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Versioned } from '@/api/client';
import { StaleAlert } from '@/components/form/stale-alert';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { formatCount } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { useSetQuotas } from '../api/mutations';
import type { Programme, Quota } from '../api/types';

import { AddQuota } from './add-quota';
import styles from './quota-editor.module.css';

/** A quota as it is typed: the seats as text, so that a field may be empty for a moment. */
export interface QuotaRow {
  organisationId: string;
  name: string;
  seats: string;
  taken: number;
}

const rowOf = (quota: Quota): QuotaRow => ({
  organisationId: quota.organisation_id,
  name: quota.organisation_name,
  seats: String(quota.seats),
  taken: quota.taken,
});

interface QuotaEditorProps {
  programme: Versioned<Programme>;
  quotas: readonly Quota[];
}

/** Gives the seats of a programme to schools. The whole list is saved at once. */
export function QuotaEditor({ programme: { value: programme, etag }, quotas }: QuotaEditorProps) {
  const { t } = useTranslation(['programmes', 'common']);
  const { message } = App.useApp();
  const language = useLanguage();
  const [rows, setRows] = useState(() => quotas.map(rowOf));
  const [isDirty, setDirty] = useState(false);
  const save = useSetQuotas();
  const sum = rows.reduce((total, row) => total + (Number(row.seats) || 0), 0);
  const isWrong = rows.some((row) => !/^[1-9]\d{0,4}$/.test(row.seats));

  const change = (next: QuotaRow[]) => {
    setRows(next);
    setDirty(true);
  };
  const submit = async () => {
    const given = rows.map((row) => ({ organisation_id: row.organisationId, seats: Number(row.seats) }));
    const saved = await save.mutateAsync({ id: programme.id, etag, quotas: given }).catch(() => null);
    if (saved === null) return;
    setDirty(false);
    void message.success(t('quotas.done'));
  };

  return (
    <Card>
      <StaleAlert error={save.error} />
      <AddQuota taken={rows.map((row) => row.organisationId)} onAdd={(row) => change([...rows, row])} />
      {rows.length === 0 ? (
        <EmptyState title={t('quotas.emptyTitle')}>{t('quotas.emptyText')}</EmptyState>
      ) : (
        <ul className={styles.rows} aria-label={t('tab.quotas')}>
          {rows.map((row) => (
            <li key={row.organisationId}>
              <span>
                {row.name}{' '}
                <span className={styles.taken}>
                  {t('quotas.taken', { count: row.taken, shown: formatCount(row.taken, language) })}
                </span>
              </span>
              <Input
                className={styles.seats}
                inputMode="numeric"
                aria-label={t('quotas.seatsOf', { name: row.name })}
                value={row.seats}
                status={/^[1-9]\d{0,4}$/.test(row.seats) ? '' : 'error'}
                onChange={(event) =>
                  change(
                    rows.map((each) => (each === row ? { ...row, seats: event.target.value.trim() } : each)),
                  )
                }
              />
              <Button
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('quotas.remove', { name: row.name })}
                disabled={row.taken > 0}
                onClick={() => change(rows.filter((each) => each !== row))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <span role="status" className={sum > programme.capacity ? styles.over : undefined}>
          {t('quotas.sum', {
            sum: formatCount(sum, language),
            capacity: formatCount(programme.capacity, language),
          })}
        </span>
        <Button
          type="primary"
          disabled={!isDirty || isWrong}
          loading={save.isPending}
          onClick={() => void submit()}
        >
          {t('quotas.submit')}
        </Button>
      </div>
    </Card>
  );
}
