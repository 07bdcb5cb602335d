// @ts-check
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import i18next from 'eslint-plugin-i18next';
import { importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @param {string} folder */
const foldersIn = (folder) =>
  readdirSync(`${here}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

// Imports go one way only: shared folders → features → app. The zones follow from the folders that
// exist, so a new feature is fenced in without anybody remembering to list it here.
const features = foldersIn('src/features');
const shared = foldersIn('src').filter((name) => !['app', 'features', 'docs'].includes(name));
const zones = [
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'Features do not import each other; move what both need to a shared folder.',
  })),
  {
    target: './src/features',
    from: ['./src/app', './src/docs'],
    message: 'A feature does not know the application that contains it.',
  },
  ...shared.map((folder) => ({
    target: `./src/${folder}`,
    from: ['./src/features', './src/app', './src/docs'],
    message: 'Shared code does not know features or the application.',
  })),
  { target: './src/docs', from: ['./src/features', './src/app'], message: 'The docs page stands alone.' },
];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'src/api/generated'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat['recommended-latest'],
  jsxA11y.flatConfigs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: here } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: { project: './tsconfig.app.json' }, node: true } },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: here, zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-extraneous-dependencies': 'error',
      'import-x/order': [
        'error',
        {
          'newlines-between': 'always',
          alphabetize: { order: 'asc' },
          pathGroups: [{ pattern: '@/**', group: 'internal' }],
          groups: ['builtin', 'external', 'internal', 'parent', 'sibling'],
        },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': [
        'error',
        {
          name: 'fetch',
          message: 'Call the service through @/api/client: it adds the token and typed problems.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
  },
  {
    // Every word a person reads comes from the locale files.
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx', 'src/testing/**'],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': { include: ['alt', 'title', 'label', 'placeholder', 'aria-label'] },
        },
      ],
    },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/testing/**'],
    rules: { 'no-restricted-globals': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['*.config.{ts,mjs}', 'scripts/**'],
    languageOptions: { globals: globals.node },
    rules: { 'import-x/no-extraneous-dependencies': 'off' },
  },
);
