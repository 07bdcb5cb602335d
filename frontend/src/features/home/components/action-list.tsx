import {
  ApartmentOutlined,
  BarChartOutlined,
  RightOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';

import styles from './home.module.css';

const ACTIONS = [
  {
    key: 'approve',
    permission: 'programme:approve',
    to: `${paths.programmes}?state=submitted`,
    icon: <SolutionOutlined aria-hidden />,
  },
  {
    key: 'plan',
    permission: 'programme:manage',
    to: paths.newProgramme,
    icon: <SolutionOutlined aria-hidden />,
  },
  {
    key: 'import',
    permission: 'person:manage',
    to: paths.rosterImports,
    icon: <TeamOutlined aria-hidden />,
  },
  { key: 'figures', permission: 'figures:read', to: paths.figures, icon: <BarChartOutlined aria-hidden /> },
  {
    key: 'browse',
    permission: 'organisation:read',
    to: paths.organisations,
    icon: <ApartmentOutlined aria-hidden />,
  },
] as const;

/** What somebody with responsibilities most often comes for, as far as they may. */
export function ActionList() {
  const { t } = useTranslation('home');
  return (
    <section className={styles.section} aria-labelledby="actions">
      <h2 id="actions" className={styles.heading}>
        {t('actions')}
      </h2>
      <ul className={styles.actions}>
        {ACTIONS.map(({ key, permission, to, icon }) => (
          <Can key={key} permission={permission}>
            <Action to={to} icon={icon} title={t(`action.${key}.title`)} text={t(`action.${key}.text`)} />
          </Can>
        ))}
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
