import {
  BookOutlined,
  CalendarOutlined,
  ClockCircleOutlined,
  FormOutlined,
  HomeOutlined,
  IdcardOutlined,
  ReadOutlined,
  RiseOutlined,
  SafetyCertificateOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { lazy, type ReactNode, Suspense } from 'react';

import { usePermissions } from '@/lib/access/permissions';
import { useIsTrainee } from '@/lib/access/trainee';
import { paths } from '@/lib/paths';

import styles from './navigation.module.css';
import type { StaffIconName } from './staff-icon';

const StaffIcon = lazy(() => import('./staff-icon'));

interface NavigationItem {
  key:
    | 'home'
    | 'courses'
    | 'timetable'
    | 'library'
    | 'courseDesk'
    | 'resources'
    | 'hours'
    | 'growth'
    | 'surveys'
    | 'certificates'
    | 'people'
    | 'experts'
    | 'corrections'
    | 'duplicates'
    | 'myProfile'
    | 'accounts'
    | 'apiClients'
    | 'programmes'
    | 'figures'
    | 'budgets'
    | 'tiers'
    | 'policies'
    | 'organisations'
    | 'institutions'
    | 'bases'
    | 'organisationMarks'
    | 'profile';
  path: string;
  icon: ReactNode;
  /** Shown only to people who hold it somewhere. */
  permission?: string;
  /** Shown only to those who take part in trainings. */
  forTrainees?: boolean;
}

/** Teachers do not load what they do not see. */
const staffIcon = (name: StaffIconName) => (
  <Suspense fallback={<span className={styles.icon} />}>
    <StaffIcon name={name} />
  </Suspense>
);

const ITEMS: readonly NavigationItem[] = [
  { key: 'home', path: paths.home, icon: <HomeOutlined aria-hidden /> },
  { key: 'courses', path: paths.courses, icon: <ReadOutlined aria-hidden />, forTrainees: true },
  { key: 'timetable', path: paths.timetable, icon: <CalendarOutlined aria-hidden />, forTrainees: true },
  {
    key: 'library',
    path: paths.library,
    icon: <BookOutlined aria-hidden />,
    permission: 'course:read',
  },
  { key: 'hours', path: paths.hours, icon: <ClockCircleOutlined aria-hidden />, forTrainees: true },
  { key: 'growth', path: paths.growth, icon: <RiseOutlined aria-hidden />, forTrainees: true },
  { key: 'surveys', path: paths.surveys, icon: <FormOutlined aria-hidden />, forTrainees: true },
  {
    key: 'certificates',
    path: paths.certificates,
    icon: <SafetyCertificateOutlined aria-hidden />,
    forTrainees: true,
  },
  { key: 'myProfile', path: paths.myProfile, icon: <IdcardOutlined aria-hidden />, forTrainees: true },
  {
    key: 'people',
    path: paths.people,
    icon: staffIcon('people'),
    permission: 'person:read',
  },
  {
    key: 'programmes',
    path: paths.programmes,
    icon: staffIcon('programmes'),
    permission: 'programme:read',
  },
  {
    key: 'courseDesk',
    path: paths.courseDesk,
    icon: staffIcon('courseDesk'),
    permission: 'course:write',
  },
  {
    key: 'resources',
    path: paths.resources,
    icon: staffIcon('resources'),
    permission: 'resource:write',
  },
  {
    key: 'figures',
    path: paths.figures,
    icon: staffIcon('figures'),
    permission: 'figures:read',
  },
  {
    key: 'budgets',
    path: paths.budgets,
    icon: staffIcon('budgets'),
    permission: 'budget:read',
  },
  {
    key: 'tiers',
    path: paths.tiers,
    icon: staffIcon('tiers'),
    permission: 'person:read',
  },
  {
    key: 'policies',
    path: paths.policies,
    icon: staffIcon('policies'),
    permission: 'policy:read',
  },
  {
    key: 'organisations',
    path: paths.organisations,
    icon: staffIcon('organisations'),
    permission: 'organisation:read',
  },
  {
    key: 'bases',
    path: paths.bases,
    icon: staffIcon('bases'),
    // Teachers may read bases as well, but the list is work for those who keep it.
    permission: 'studio:members',
  },
  {
    key: 'institutions',
    path: paths.institutions,
    icon: staffIcon('institutions'),
    permission: 'institution:read',
  },
  {
    key: 'organisationMarks',
    path: paths.organisationMarks,
    icon: staffIcon('organisationMarks'),
    // Teachers may read marks as well, but the list is work for those who keep the register.
    permission: 'person:read',
  },
  {
    key: 'experts',
    path: paths.experts,
    icon: staffIcon('experts'),
    permission: 'expert:read',
  },
  {
    key: 'corrections',
    path: paths.corrections,
    icon: staffIcon('corrections'),
    permission: 'person:manage',
  },
  {
    key: 'duplicates',
    path: paths.duplicates,
    icon: staffIcon('duplicates'),
    permission: 'person:manage',
  },
  {
    key: 'accounts',
    path: paths.accounts,
    icon: staffIcon('accounts'),
    permission: 'account:read',
  },
  {
    key: 'apiClients',
    path: paths.apiClients,
    icon: staffIcon('apiClients'),
    permission: 'api-client:read',
  },
  { key: 'profile', path: paths.profile, icon: <UserOutlined aria-hidden /> },
];

/** The places this person can go. */
export function useNavigationItems(): readonly NavigationItem[] {
  const permissions = usePermissions();
  const isTrainee = useIsTrainee();
  return ITEMS.filter(
    ({ permission, forTrainees = false }) =>
      (permission === undefined || permissions.has(permission)) && (isTrainee || !forTrainees),
  );
}

/** More do not fit side by side under thumbs. */
const MAX_TABS = 5;
const TRAINEE_TABS: readonly NavigationItem['key'][] = ['home', 'courses', 'timetable', 'profile'];

/** On a phone: the places in the bottom tabs, and the others, which the drawer lists. */
export function usePhoneNavigation(): Record<'tabs' | 'others', readonly NavigationItem[]> {
  const items = useNavigationItems();
  const isTrainee = useIsTrainee();
  const tabs = isTrainee
    ? items.filter(({ key }) => TRAINEE_TABS.includes(key))
    : items.filter(({ key }, index) => items.length <= MAX_TABS || index < MAX_TABS - 1 || key === 'profile');
  return { tabs, others: items.filter((item) => !tabs.includes(item)) };
}
