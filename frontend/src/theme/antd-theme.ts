import { theme, type ThemeConfig } from 'antd';

import { palettes, type ThemeMode } from './palette';

/** Kept in step with `styles.css`: system fonts, Chinese faces first, so that no font is downloaded. */
export const FONT_FAMILY = 'var(--font-sans)';

/** Ant Design dressed in the palette; `isStill` for people who asked their system for less motion. */
export function antdTheme(mode: ThemeMode, isStill: boolean): ThemeConfig {
  const palette = palettes[mode];
  // White text on buttons needs the deeper blue in both themes; links on dark paper need the lighter one.
  const buttonBlue = mode === 'light' ? palette.primary : '#3a6fb5';
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'shixun' },
    hashed: false,
    token: {
      colorPrimary: buttonBlue,
      colorLink: palette.primary,
      colorLinkHover: palette['primary-strong'],
      colorInfo: buttonBlue,
      colorSuccess: palette.success,
      colorWarning: palette.warning,
      colorError: palette.danger,
      colorWarningBg: palette['warning-soft'],
      colorText: palette.ink,
      colorTextSecondary: palette['ink-soft'],
      colorTextTertiary: palette['ink-faint'],
      colorTextPlaceholder: palette['ink-faint'],
      colorTextDescription: palette['ink-faint'],
      colorBgLayout: palette.paper,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBorder: palette['line-strong'],
      colorBorderSecondary: palette.line,
      borderRadius: 8,
      borderRadiusLG: 12,
      controlHeight: 38,
      controlHeightLG: 46,
      fontFamily: FONT_FAMILY,
      fontSize: 15,
      motion: !isStill,
      wireframe: false,
    },
    components: {
      Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Modal: { titleFontSize: 18 },
    },
  };
}
