import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { Pairing } from '../api/types';

/** Who helps whom, in one line. */
export function usePairingName() {
  const { t } = useTranslation('places');
  return useCallback(
    ({ giver, receiver }: Pick<Pairing, 'giver' | 'receiver'>) =>
      t('pairing.between', {
        giver: giver.person_name ?? giver.organisation_name,
        receiver: receiver.person_name ?? receiver.organisation_name,
      }),
    [t],
  );
}
