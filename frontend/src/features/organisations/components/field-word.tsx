import { useFieldWord } from '../forms/use-field-word';

/** The value of a field as people read it. */
export function FieldWord({ field, value }: { field: string; value: string | null }) {
  return useFieldWord()(field, value);
}
