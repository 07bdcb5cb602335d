import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { LanguageChoice } from '@/components/ui/language-choice';
import { SignOutButton } from '@/components/ui/sign-out-button';
import { ThemeChoice } from '@/components/ui/theme-choice';
import { useMe } from '@/lib/access/me';
import { paths } from '@/lib/paths';

import styles from './more-drawer.module.css';
import { usePhoneNavigation } from './navigation';

interface MoreDrawerProps {
  open: boolean;
  onClose: () => void;
}

/** On a phone: what does not fit into the bottom tabs. */
export default function MoreDrawer({ open, onClose }: MoreDrawerProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { others } = usePhoneNavigation();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={me.display_name}
      size={320}
      closable={{ 'aria-label': t('navigation.collapse') }}
    >
      <div className={styles.content}>
        {others.length > 0 && (
          <nav aria-label={t('navigation.others')} className={styles.others}>
            <ul>
              {others.map(({ key, path, icon }) => (
                <li key={key}>
                  <Link to={path} className={styles.other} onClick={onClose}>
                    {icon}
                    {t(`navigation.${key}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <LanguageChoice />
        <ThemeChoice />
        <a href={paths.docs}>{t('navigation.docs')}</a>
        <div className={styles.signOut}>
          <SignOutButton />
        </div>
      </div>
    </Drawer>
  );
}
