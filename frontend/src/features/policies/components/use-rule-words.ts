import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/lib/use-language';

import type { Metric } from '../api/types';

import { hasContent, isList, isObject, type Json, type JsonObject, textOf } from './document';
import type { Wording } from './use-wording';

const THRESHOLDS = ['gte', 'gt', 'lte', 'lt', 'eq', 'between', 'one_of'] as const;
const FILTERS = ['applies_when', 'for_programmes', 'counting'] as const;

export interface RuleWords {
  /** Whom the rule is for: “每名教师”. */
  scope: string;
  /** Which of them: “学段：小学、初中”; nothing when all. */
  filters: string[];
  period: string;
  /** “不少于 360 学时”. */
  requirement: string;
  /** Nothing when progress is not judged. */
  pace: string | null;
  /** What is measured. */
  meaning: string;
}

/** A rule in words. */
export function useRuleWords(metrics: readonly Metric[], wording: Wording): (rule: JsonObject) => RuleWords {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const metricOf = new Map(metrics.map((metric) => [metric.name, metric]));

  const amount = (value: Json, unit: Metric['unit'] | undefined): string => {
    if (typeof value !== 'number') return wording.phrase('require', value);
    if (unit === 'share')
      return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 4 }).format(value);
    const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
    return unit === undefined || unit === 'code' ? shown : t(`amount.${unit}`, { count: value, shown });
  };

  const requirement = (require: Json | undefined, unit: Metric['unit'] | undefined): string => {
    if (!isObject(require)) return '';
    const kind = THRESHOLDS.find((each) => require[each] !== undefined);
    if (kind === undefined) return '';
    const value = require[kind] ?? null;
    if (kind === 'between') {
      const [low = null, high = null] = isList(value) ? value : [];
      return t('require.between', { low: amount(low, unit), high: amount(high, unit) });
    }
    if (kind === 'one_of') return t('require.one_of', { value: wording.phrase('level', value) });
    return t(`require.${kind}`, { value: amount(value, unit) });
  };

  return (rule) => {
    const name = textOf(rule.metric) ?? '';
    const metric = metricOf.get(name);
    const period = textOf(rule.period) ?? '';
    const years = rule.rolling_years;
    const pace = textOf(rule.pace);
    return {
      scope: wording.word('scope', textOf(rule.scope) ?? ''),
      filters: FILTERS.flatMap((field) => {
        const filter = rule[field];
        return filter !== undefined && hasContent(filter) ? [wording.phrase(`rules.${field}`, filter)] : [];
      }),
      period:
        typeof years === 'number' ? t('rollingYears', { count: years }) : wording.word('period', period),
      requirement: requirement(rule.require, metric?.unit),
      pace: pace === null || pace === 'none' ? null : wording.word('pace', pace),
      meaning: metric?.meaning ?? name,
    };
  };
}
