import { useSyncExternalStore } from 'react';

import { readPreference, writePreference } from '@/lib/preferences';

import { applyPalette, type ThemeMode } from './palette';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const PREFERENCE = 'theme';
const DARK_SYSTEM = '(prefers-color-scheme: dark)';

const listeners = new Set<() => void>();
let choice: ThemeChoice | null = null;

function currentChoice(): ThemeChoice {
  choice ??= THEME_CHOICES.find((known) => known === readPreference(PREFERENCE)) ?? 'system';
  return choice;
}

function currentMode(): ThemeMode {
  const chosen = currentChoice();
  if (chosen !== 'system') return chosen;
  return window.matchMedia(DARK_SYSTEM).matches ? 'dark' : 'light';
}

function announce(): void {
  applyPalette(currentMode());
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Call once before the first render, so that nothing flashes in the other theme. */
export function startTheme(): void {
  applyPalette(currentMode());
  window.matchMedia(DARK_SYSTEM).addEventListener('change', announce);
}

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  writePreference(PREFERENCE, next);
  announce();
}

export const useThemeChoice = () => useSyncExternalStore(subscribe, currentChoice);
export const useThemeMode = () => useSyncExternalStore(subscribe, currentMode);
