import { browser } from 'wxt/browser';
import { loadWords } from '@/lib/messages/load-words';
import type { Refusal } from '@/lib/messages/refusals';
import { REFUSALS } from '@/lib/messages/refusals';
import type { NoticeText } from '@/lib/messages/words';
import { loadSettings } from '@/lib/store/settings';

/** Explains why a page could not be checked and what the reader can do. Everything in the address is shown as text only. */
async function show(): Promise<void> {
  const { language } = await loadSettings(browser.i18n.getUILanguage());
  const { notice: text } = await loadWords(language);
  const query = new URLSearchParams(location.search);
  const refusal = REFUSALS.find((known) => known === query.get('why')) ?? 'other';
  document.documentElement.lang = language;
  document.title = text.noticeTitle;
  const { heading, body } = text.refusals[refusal];
  const main = document.querySelector('main');
  main?.replaceChildren(
    element('p', { className: 'brand' }, text.noticeTitle),
    element('h1', {}, heading),
    ...body.map((paragraph) => element('p', {}, paragraph)),
    ...query.getAll('frame').map((address) => frameSection(text, address)),
    ...said(text, refusal, query.get('said')),
    actions(text, refusal),
  );
  main?.querySelector('button')?.focus();
}

function frameSection(text: NoticeText, address: string): HTMLElement {
  const section = element('section', {}, element('h2', {}, text.address), element('p', {}, address));
  if (/^https?:\/\//i.test(address)) {
    section.append(
      element('button', { type: 'button', onclick: () => void browser.tabs.create({ url: address }) }, text.openFrame),
    );
  }
  return section;
}

/** The browser's words help only where we cannot say better ourselves. */
function said(text: NoticeText, refusal: Refusal, words: string | null): readonly HTMLElement[] {
  if (words === null || refusal !== 'other') return [];
  return [element('section', {}, element('h2', {}, text.browserSaid), element('p', { lang: 'en' }, words))];
}

function actions(text: NoticeText, refusal: Refusal): HTMLElement {
  const row = element('div', { className: 'actions' });
  if (refusal === 'file-access') {
    const url = `chrome://extensions/?id=${browser.runtime.id}`;
    row.append(
      element(
        'button',
        { type: 'button', className: 'main', onclick: () => void browser.tabs.create({ url }) },
        text.openDetails,
      ),
    );
  }
  row.append(element('button', { type: 'button', onclick: () => window.close() }, text.close));
  return row;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

void show();
