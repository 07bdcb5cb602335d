import {
  AccountBookOutlined,
  ApartmentOutlined,
  BankOutlined,
  BarChartOutlined,
  CalendarOutlined,
  ClockCircleOutlined,
  FileProtectOutlined,
  EditOutlined,
  FormOutlined,
  BookOutlined,
  BuildOutlined,
  HomeOutlined,
  IdcardOutlined,
  KeyOutlined,
  MergeCellsOutlined,
  ReadOutlined,
  RiseOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
  StarOutlined,
  TagsOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

import { usePermissions } from '@/lib/access/permissions';
import { useIsTrainee } from '@/lib/access/trainee';
import { paths } from '@/lib/paths';

interface NavigationItem {
  key:
    | 'home'
    | 'courses'
    | 'timetable'
    | 'library'
    | 'courseDesk'
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
    | 'programmes'
    | 'figures'
    | 'budgets'
    | 'tiers'
    | 'policies'
    | 'organisations'
    | 'institutions'
    | 'organisationMarks'
    | 'profile';
  path: string;
  icon: ReactNode;
  /** Shown only to people who hold it somewhere. */
  permission?: string;
  /** Shown only to those who take part in trainings. */
  forTrainees?: boolean;
}

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
    icon: <TeamOutlined aria-hidden />,
    permission: 'person:read',
  },
  {
    key: 'programmes',
    path: paths.programmes,
    icon: <SolutionOutlined aria-hidden />,
    permission: 'programme:read',
  },
  {
    key: 'courseDesk',
    path: paths.courseDesk,
    icon: <BuildOutlined aria-hidden />,
    permission: 'course:write',
  },
  {
    key: 'figures',
    path: paths.figures,
    icon: <BarChartOutlined aria-hidden />,
    permission: 'figures:read',
  },
  {
    key: 'budgets',
    path: paths.budgets,
    icon: <AccountBookOutlined aria-hidden />,
    permission: 'budget:read',
  },
  {
    key: 'tiers',
    path: paths.tiers,
    icon: <RiseOutlined aria-hidden />,
    permission: 'person:read',
  },
  {
    key: 'policies',
    path: paths.policies,
    icon: <FileProtectOutlined aria-hidden />,
    permission: 'policy:read',
  },
  {
    key: 'organisations',
    path: paths.organisations,
    icon: <ApartmentOutlined aria-hidden />,
    permission: 'organisation:read',
  },
  {
    key: 'institutions',
    path: paths.institutions,
    icon: <BankOutlined aria-hidden />,
    permission: 'institution:read',
  },
  {
    key: 'organisationMarks',
    path: paths.organisationMarks,
    icon: <TagsOutlined aria-hidden />,
    // Teachers may read marks as well, but the list is work for those who keep the register.
    permission: 'person:read',
  },
  {
    key: 'experts',
    path: paths.experts,
    icon: <StarOutlined aria-hidden />,
    permission: 'expert:read',
  },
  {
    key: 'corrections',
    path: paths.corrections,
    icon: <EditOutlined aria-hidden />,
    permission: 'person:manage',
  },
  {
    key: 'duplicates',
    path: paths.duplicates,
    icon: <MergeCellsOutlined aria-hidden />,
    permission: 'person:manage',
  },
  {
    key: 'accounts',
    path: paths.accounts,
    icon: <KeyOutlined aria-hidden />,
    permission: 'account:read',
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
