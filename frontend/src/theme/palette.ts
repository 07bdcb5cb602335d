/**
 * The colours: paper and ink, azurite blue (石青) for what can be acted on, cinnabar (朱砂) for the seal.
 * The only source: the style sheets read them as custom properties, Ant Design as theme tokens.
 */
export type ThemeMode = 'light' | 'dark';

const light = {
  ink: '#1d2733',
  'ink-soft': '#465362',
  'ink-faint': '#626e7c',
  paper: '#f6f4ef',
  surface: '#ffffff',
  'surface-soft': '#faf9f6',
  line: '#e3dfd6',
  'line-strong': '#cbc5b8',
  primary: '#24579b',
  'primary-strong': '#1b4580',
  'primary-soft': '#e8eff8',
  seal: '#b23f2b',
  success: '#2b7452',
  'success-soft': '#e6f3ec',
  warning: '#8a5a10',
  'warning-soft': '#fbf1dd',
  danger: '#b3261e',
  'danger-soft': '#fcebe9',
  shadow: 'rgb(29 39 51 / 8%)',
};

const dark: typeof light = {
  ink: '#e7eaee',
  'ink-soft': '#b7c0cb',
  'ink-faint': '#98a3b1',
  paper: '#10151c',
  surface: '#19202a',
  'surface-soft': '#1f2733',
  line: '#2c3643',
  'line-strong': '#435061',
  primary: '#8cb6ee',
  'primary-strong': '#adcdf7',
  'primary-soft': '#1d2e47',
  seal: '#c8553f',
  success: '#74c59c',
  'success-soft': '#16302a',
  warning: '#e0b25c',
  'warning-soft': '#332817',
  danger: '#f2938b',
  'danger-soft': '#3a1f20',
  shadow: 'rgb(0 0 0 / 35%)',
};

export const palettes: Readonly<Record<ThemeMode, typeof light>> = { light, dark };

/** Publishes a palette to the style sheets, as `--ink`, `--paper` and so on. */
export function applyPalette(mode: ThemeMode): void {
  const root = document.documentElement;
  root.dataset.theme = mode;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(palettes[mode])) root.style.setProperty(`--${name}`, value);
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', palettes[mode].paper);
}
