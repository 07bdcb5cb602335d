import type { ReactNode } from 'react';

import { usePermissions } from './permissions';

interface CanProps {
  /** As the services name it, `resource:action`. */
  permission: string;
  children: ReactNode;
  fallback?: ReactNode;
}

/**
 * Shows its children to people who hold the permission somewhere. This only spares people dead ends;
 * the service decides, and may still refuse because of where the grant reaches.
 */
export function Can({ permission, children, fallback = null }: CanProps) {
  return useCan(permission) ? children : fallback;
}

export function useCan(permission: string): boolean {
  return usePermissions().has(permission);
}
