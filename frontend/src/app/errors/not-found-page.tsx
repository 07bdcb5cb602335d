import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';

export function NotFoundPage() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <Card>
        <EmptyState
          title={t('notFound.explain', { address: pathname })}
          actions={<Link to={paths.home}>{t('action.home')}</Link>}
        >
          {t('notFound.advice')}
        </EmptyState>
      </Card>
    </>
  );
}
