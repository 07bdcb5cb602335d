/** The seven sections of a training's plan, in the order of the form that authorities use. */
export const SECTIONS = [
  'theme',
  'aims',
  'content',
  'schedule',
  'modes',
  'management',
  'guarantees',
] as const;
