import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Seal } from '@/components/ui/brand';
import { paths } from '@/lib/paths';

import styles from './phone-header.module.css';

const MoreDrawer = lazy(() => import('./more-drawer'));

export function PhoneHeader() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  return (
    <header className={styles.header}>
      <Link to={paths.home} className={styles.brand}>
        <Seal size={30} />
        <span>{t('brand.name')}</span>
      </Link>
      <Button
        type="text"
        icon={<MenuOutlined aria-hidden />}
        aria-label={t('navigation.more')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      {isOpen !== null && (
        <Suspense fallback={null}>
          <MoreDrawer open={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </header>
  );
}
