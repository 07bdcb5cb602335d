import { isProblem } from '@/api/problems';

export interface Place {
  line: number;
  column: number;
}

export interface Mistake extends Place {
  pointer: string;
  code: string;
  detail: string;
}

const isPlace = (place: unknown): place is [number, number] =>
  Array.isArray(place) && place.length === 2 && place.every(Number.isInteger);

/** What the service found wrong with a document, place by place; none when it refused for another reason. */
export function mistakesIn(error: unknown): Mistake[] {
  if (!isProblem(error, 'policy-pack-invalid')) return [];
  const { places } = error.params;
  return error.errors.flatMap((each, index) => {
    const place: unknown = Array.isArray(places) ? places[index] : undefined;
    return isPlace(place) ? [{ ...each, line: place[0], column: place[1] }] : [];
  });
}
