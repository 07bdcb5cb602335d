import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { meQuery } from '@/lib/access/me';

export function NoGrants({ login }: { login: string }) {
  const { t } = useTranslation('home');
  const client = useQueryClient();
  return (
    <Card>
      <EmptyState
        title={t('empty.title')}
        actions={
          <Button onClick={() => client.invalidateQueries({ queryKey: meQuery().queryKey })}>
            {t('empty.check')}
          </Button>
        }
      >
        <p>{t('empty.text')}</p>
        <p>
          {t('empty.login')} <strong>{login}</strong> <CopyButton text={login} label={t('empty.copy')} />
        </p>
      </EmptyState>
    </Card>
  );
}
