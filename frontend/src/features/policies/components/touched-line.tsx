import { useTranslation } from 'react-i18next';

import { formatCount } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Change, Touched } from '../api/types';

/** Whom a change touches: how many of how many, and how their number shifts. */
export function TouchedLine({ touched, kind }: { touched: Touched; kind: Change['kind'] }) {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const { of, before, after, either, base, at_most: atMost } = touched;
  if (either === null || base === null) return <span>{t('touched.programmes')}</span>;
  const shown = (count: number) => formatCount(count, language);
  const counted = t(`touched.${of}`, { count: shown(either) as unknown as number });
  const words = t('touched.of', {
    touched: atMost ? t('touched.atMost', { touched: counted }) : counted,
    base: shown(base),
  });
  const shifts = kind === 'changed' && before !== null && after !== null && before !== after;
  return (
    <span>
      <strong>{words}</strong>
      {shifts && ` ${t('touched.shift', { before: shown(before), after: shown(after) })}`}
    </span>
  );
}
