import { ApartmentOutlined, PlusOutlined, RightOutlined, UserOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';

import styles from './home.module.css';

export function ActionList() {
  const { t } = useTranslation('home');
  return (
    <section className={styles.section} aria-labelledby="actions">
      <h2 id="actions" className={styles.heading}>
        {t('actions')}
      </h2>
      <ul className={styles.actions}>
        <Can permission="organisation:read">
          <Action
            to={paths.organisations}
            icon={<ApartmentOutlined aria-hidden />}
            title={t('browse')}
            text={t('browseText')}
          />
        </Can>
        <Can permission="organisation:manage">
          <Action
            to={`${paths.organisations}?new`}
            icon={<PlusOutlined aria-hidden />}
            title={t('create')}
            text={t('createText')}
          />
        </Can>
        <Action
          to={paths.profile}
          icon={<UserOutlined aria-hidden />}
          title={t('profile')}
          text={t('profileText')}
        />
      </ul>
    </section>
  );
}

interface ActionProps {
  to: string;
  icon: ReactNode;
  title: string;
  text: string;
}

function Action({ to, icon, title, text }: ActionProps) {
  return (
    <li>
      <Link to={to} className={styles.action}>
        <span className={styles.icon}>{icon}</span>
        <span>
          <span className={styles.actionTitle}>{title}</span>
          <span className={styles.actionText}>{text}</span>
        </span>
        <RightOutlined aria-hidden className={styles.arrow} />
      </Link>
    </li>
  );
}
