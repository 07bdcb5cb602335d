import { Tag, type Tone } from '@/components/ui/tag';

const TONES: Record<string, Tone> = {
  active: 'success',
  met: 'success',
  completed: 'success',
  done: 'success',
  suspended: 'warning',
  underway: 'warning',
  open: 'warning',
  breached: 'danger',
};

/** A state in words, in the colour that it has everywhere here. */
export function StandingTag({ state, name }: { state: string; name: string }) {
  return <Tag tone={TONES[state] ?? 'neutral'}>{name}</Tag>;
}
