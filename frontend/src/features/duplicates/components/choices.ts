import type { MergeField, Pair, Person, Side } from '../api/duplicates';

/** Which of the two records of a pair. */
export type Which = 'first' | 'second';
export const WHICH = ['first', 'second'] as const;
/** From which record each differing field is taken. */
export type Choices = Partial<Record<MergeField, Which>>;

/** Which record to begin with as the one that stays: of somebody still there, who can sign in, known longer. */
export function likelyKept({ first, second }: Pair): Which {
  if ((first.left_at === null) !== (second.left_at === null)) {
    return first.left_at === null ? 'first' : 'second';
  }
  if (first.has_account !== second.has_account) return first.has_account ? 'first' : 'second';
  return first.created_at <= second.created_at ? 'first' : 'second';
}

/** From which record a field comes while nobody has chosen: the one that stays, unless only the other knows. */
export function sourceOf(pair: Pair, field: MergeField, kept: Which, choices: Choices): Which {
  const other = kept === 'first' ? 'second' : 'first';
  const isKnown = !isUnknown(valueOf(pair[kept], field)) || isUnknown(valueOf(pair[other], field));
  return choices[field] ?? (isKnown ? kept : other);
}

/** The choices as the service takes them. */
export function sidesOf(pair: Pair, kept: Which, choices: Choices): Partial<Record<MergeField, Side>> {
  return Object.fromEntries(
    pair.differing.map((field) => [field, sourceOf(pair, field, kept, choices) === kept ? 'kept' : 'merged']),
  );
}

/** What a record says in a field, masked as it came. */
export function valueOf(person: Person, field: MergeField): string | readonly string[] | null {
  switch (field) {
    case 'organisation_id':
      return person.organisation_name;
    case 'birth_on':
      return person.birth_date;
    default:
      return person[field];
  }
}

const isUnknown = (value: string | readonly string[] | null) =>
  value === null || value === 'unknown' || value.length === 0;
