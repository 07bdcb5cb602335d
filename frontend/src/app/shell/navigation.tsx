import { ApartmentOutlined, HomeOutlined, UserOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

import { useMe } from '@/lib/access/me';
import { paths } from '@/lib/paths';

interface NavigationItem {
  key: 'home' | 'organisations' | 'profile';
  path: string;
  icon: ReactNode;
  /** Shown only to people who hold it somewhere. */
  permission?: string;
}

const ITEMS: readonly NavigationItem[] = [
  { key: 'home', path: paths.home, icon: <HomeOutlined aria-hidden /> },
  {
    key: 'organisations',
    path: paths.organisations,
    icon: <ApartmentOutlined aria-hidden />,
    permission: 'organisation:read',
  },
  { key: 'profile', path: paths.profile, icon: <UserOutlined aria-hidden /> },
];

/** The places this person can go. */
export function useNavigationItems(): readonly NavigationItem[] {
  const { permissions } = useMe();
  return ITEMS.filter(({ permission }) => permission === undefined || permissions.includes(permission));
}
