import type { Metric } from '../api/types';

import type { Entry } from './document';
import { EntryView } from './entry-view';
import { LadderView, MilestonesView } from './ladder-view';
import { RuleCard } from './rule-card';
import { useRuleWords } from './use-rule-words';
import type { Wording } from './use-wording';

interface EntryBlockProps {
  section: string;
  entry: Entry;
  metrics: readonly Metric[];
  wording: Wording;
}

/** One entry, in the way that suits what it is. */
export function EntryBlock({ section, entry, metrics, wording }: EntryBlockProps) {
  const wordsOf = useRuleWords(metrics, wording);
  switch (section) {
    case 'rules':
      return <RuleCard rule={entry} words={wordsOf(entry)} />;
    case 'ladders':
      return <LadderView entry={entry} wording={wording} />;
    case 'milestone_paths':
      return <MilestonesView entry={entry} wording={wording} />;
    default:
      return <EntryView section={section} entry={entry} wording={wording} />;
  }
}
