import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import { paths } from '@/lib/paths';

import styles from './bottom-tabs.module.css';
import { usePhoneNavigation } from './navigation';

export function BottomTabs() {
  const { t } = useTranslation();
  return (
    <nav className={styles.tabs} aria-label={t('navigation.main')}>
      <ul>
        {usePhoneNavigation().tabs.map(({ key, path, icon }) => (
          <li key={key}>
            <NavLink to={path} end={path === paths.home} className={styles.tab}>
              {icon}
              <span>{t(`navigation.${key}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
