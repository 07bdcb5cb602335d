import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatCount } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { useApplyImport } from '../api/mutations';
import type { RosterCounts } from '../api/types';

interface ApplyImportProps {
  importId: string;
  counts: RosterCounts;
}

/** Writes what was checked, once somebody has said so twice. */
export function ApplyImport({ importId, counts }: ApplyImportProps) {
  const { t } = useTranslation(['roster', 'common']);
  const { modal } = App.useApp();
  const language = useLanguage();
  const apply = useApplyImport(importId);
  const shown = (count: number) => formatCount(count, language);
  const count = counts.new + counts.changed;

  if (count === 0) return <p>{t('apply.nothing')}</p>;

  const ask = () =>
    void modal.confirm({
      title: t('apply.title'),
      content: t('apply.explain', {
        new: shown(counts.new),
        changed: shown(counts.changed),
        refused: shown(counts.refused),
      }),
      okText: t('apply.confirm'),
      cancelText: t('common:action.cancel'),
      // Not awaited: what comes of it shows on the page.
      onOk: () => apply.mutate(),
    });
  return (
    <div>
      <ProblemAlert error={apply.error} />
      <Button type="primary" size="large" onClick={ask} loading={apply.isPending}>
        {t('apply.submit', { count, shown: shown(count) })}
      </Button>
    </div>
  );
}
