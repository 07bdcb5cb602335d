import { adoptLanguage, currentLanguage, type Language, LANGUAGES } from '@/i18n/language';

import type { words } from './words';

const NAMES: Record<Language, string> = { 'zh-CN': '简体中文', en: 'English' };

/** Bar above the documentation: what this is, the way back, the contract as a file, the language. */
export function docsHeader(
  texts: (typeof words)[Language],
  isSignedIn: boolean,
  contract: string,
): HTMLElement {
  const header = document.createElement('header');
  header.className = 'docs-header';

  // Not a heading: the contract's own title is the page's first.
  const title = document.createElement('p');
  title.className = 'docs-title';
  title.textContent = texts.title;
  const seal = document.createElement('img');
  seal.src = '/seal.svg';
  seal.alt = '';
  seal.width = 32;
  title.prepend(seal);

  const links = document.createElement('nav');
  links.append(link(texts.back, '/'), link(texts.contract, contract, 'openapi.json'));
  for (const language of LANGUAGES) {
    if (language !== currentLanguage()) links.append(languageButton(language));
  }

  const note = document.createElement('p');
  note.className = 'docs-note';
  note.textContent = isSignedIn ? texts.signedIn : texts.signedOut;

  header.append(title, links, note);
  return header;
}

function link(text: string, address: string, download?: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  if (download !== undefined) anchor.download = download;
  return anchor;
}

function languageButton(language: Language): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = language;
  button.textContent = NAMES[language];
  button.addEventListener('click', () => {
    adoptLanguage(language);
    window.location.reload();
  });
  return button;
}
