import { useOutletContext } from 'react-router';

import type { Versioned } from '@/api/client';

import type { Programme } from '../api/types';

/** The programme that the page around a tab has read. */
export const useProgramme = () => useOutletContext<Versioned<Programme>>();
