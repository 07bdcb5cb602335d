import {
  ClockCircleOutlined,
  FormOutlined,
  IdcardOutlined,
  RightOutlined,
  SafetyCertificateOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { paths } from '@/lib/paths';

import styles from './my-records.module.css';

const RECORDS = [
  { key: 'myProfile', to: paths.myProfile, icon: <IdcardOutlined aria-hidden /> },
  { key: 'certificates', to: paths.certificates, icon: <SafetyCertificateOutlined aria-hidden /> },
  { key: 'hours', to: paths.hours, icon: <ClockCircleOutlined aria-hidden /> },
  { key: 'surveys', to: paths.surveys, icon: <FormOutlined aria-hidden /> },
] as const;

/** What a trainee has collected; on a phone the way there, since the tabs have no room for it. */
export function MyRecords() {
  const { t } = useTranslation('profile');
  return (
    <Card>
      <h2 className={styles.heading}>{t('records.heading')}</h2>
      <ul className={styles.records}>
        {RECORDS.map(({ key, to, icon }) => (
          <li key={key}>
            <Link to={to} className={styles.record}>
              {icon}
              <span>{t(`records.${key}`)}</span>
              <RightOutlined aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
