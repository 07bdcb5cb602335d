import { ApiOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';

import { Brand } from '@/components/ui/brand';
import { LanguageChoice } from '@/components/ui/language-choice';
import { SignOutButton } from '@/components/ui/sign-out-button';
import { useMe } from '@/lib/access/me';
import { paths } from '@/lib/paths';

import { useNavigationItems } from './navigation';
import styles from './side-navigation.module.css';

export function SideNavigation() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <header className={styles.side}>
      <Link to={paths.home} className={styles.brand}>
        <Brand />
      </Link>
      <nav aria-label={t('navigation.main')}>
        <ul className={styles.list}>
          {useNavigationItems().map(({ key, path, icon }) => (
            <li key={key}>
              <NavLink to={path} end={path === paths.home} className={styles.link}>
                {icon}
                {t(`navigation.${key}`)}
              </NavLink>
            </li>
          ))}
          <li>
            <a href={paths.docs} className={styles.link}>
              <ApiOutlined aria-hidden />
              {t('navigation.docs')}
            </a>
          </li>
        </ul>
      </nav>
      <div className={styles.foot}>
        <LanguageChoice showLabel={false} />
        <div className={styles.person}>
          <span className={styles.initial} aria-hidden="true">
            {me.display_name.slice(0, 1)}
          </span>
          <span className={styles.who}>
            <span className={styles.name}>{me.display_name}</span>
            <span className={styles.login}>{me.login}</span>
          </span>
          <SignOutButton isCompact />
        </div>
      </div>
    </header>
  );
}
