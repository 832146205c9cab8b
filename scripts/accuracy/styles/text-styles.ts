import { reportOfPage } from '../tag-page';
import type { Style } from './style';
import { headingsOf, labelCells, textNodes } from './text-nodes';

/** Kangxi radicals and their supplement, as exports of PDF put them in the place of ideographs. */
const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  力: '⼒',
  口: '⼝',
  大: '⼤',
  工: '⼯',
  心: '⼼',
  手: '⼿',
  文: '⽂',
  方: '⽅',
  日: '⽇',
  月: '⽉',
  民: '⺠',
  生: '⽣',
  用: '⽤',
  目: '⽬',
  立: '⽴',
  自: '⾃',
  行: '⾏',
  言: '⾔',
  金: '⾦',
  长: '⻓',
  面: '⾯',
  网: '⽹',
};

/** The text with code points of radicals wherever there is one that looks like the ideograph. */
export function rewriteRadicals(text: string): string {
  return text.replace(/./gu, (character) => RADICALS[character] ?? character);
}

function rewrite(nodes: readonly Text[], change: (text: string) => string): void {
  for (const node of nodes) node.data = change(node.data);
}

function spaced(text: string, gap: string): string {
  return [...text.trim()].join(gap);
}

/** Runs of a few characters, each in tags of its own, as a word processor leaves them. */
function inRuns(node: Text): void {
  const { ownerDocument: document } = node;
  const characters = [...node.data];
  const pieces: Node[] = [];
  for (let at = 0; at < characters.length; ) {
    const length = 1 + ((at * 7 + characters.length) % 4);
    const font = document.createElement('font');
    font.setAttribute('face', '方正仿宋_GBK');
    font.textContent = characters.slice(at, at + length).join('');
    const span = document.createElement('span');
    span.setAttribute('style', 'mso-spacerun:yes;font-family:仿宋_GB2312;font-size:16pt');
    span.append(font);
    pieces.push(span);
    at += length;
  }
  pieces.push(document.createElement('o:p'));
  node.replaceWith(...pieces);
}

const word: Style = {
  name: 'word-paste',
  shows: 'a span, font and o:p for each run of characters, MsoNormal in cells',
  draw: (document) => {
    for (const node of textNodes(reportOfPage(document))) inRuns(node);
    for (const paragraph of reportOfPage(document).querySelectorAll('p')) paragraph.setAttribute('class', 'MsoNormal');
  },
  figure: (text) =>
    `<p class="MsoNormal" align="center"><span style="mso-bidi-font-size:10pt"><font face="宋体">${text}</font></span><o:p></o:p></p>`,
};

const brokenLabels: Style = {
  name: 'broken-labels',
  shows: 'labels and headings broken over lines in narrow cells',
  draw: (document) => {
    for (const node of labelCells(document).flatMap(textNodes)) {
      const lines = node.data.trim().match(/.{1,3}/gu) ?? [];
      node.replaceWith(...lines.flatMap((line) => [line, document.createElement('br')]));
    }
  },
};

const letterSpaced: Style = {
  name: 'letter-spaced',
  shows: 'blanks of several kinds between the letters of labels and headings',
  draw: (document) => {
    const gaps = [' ', '\u00a0', '\u3000', ' \n '];
    for (const [index, node] of labelCells(document).flatMap(textNodes).entries()) {
      node.data = spaced(node.data, gaps[index % gaps.length] ?? ' ');
    }
    rewrite(headingsOf(document).flatMap(textNodes), (text) => `\u00a0\u00a0${spaced(text, ' ')}`);
  },
};

const halfWidth: Style = {
  name: 'half-width',
  shows: 'half-width brackets, colons, commas, points and quotes',
  draw: (document) => {
    const marks: Readonly<Record<string, string>> = {
      '（': '(',
      '）': ')',
      '：': ':',
      '，': ',',
      '；': ';',
      '“': '"',
      '”': '"',
    };
    rewrite(textNodes(reportOfPage(document)), (text) =>
      text.replace(/[（）：，；“”]/g, (mark) => marks[mark] ?? mark),
    );
    rewrite(labelCells(document).flatMap(textNodes), (text) => text.replace(/^([一二三四])、/, '$1.'));
  },
};

const fullWidthPoints: Style = {
  name: 'full-width-points',
  shows: 'full-width points in numerals (1．), other quotes (「」), a blank behind numerals',
  draw: (document) => {
    rewrite(labelCells(document).flatMap(textNodes), (text) =>
      text
        .replace(/^(\d)\./, '$1．')
        .replace('“', '「')
        .replace('”', '」')
        .replace(/^(（.）)/, '$1 '),
    );
    rewrite(headingsOf(document).flatMap(textNodes), (text) => text.replace('、', '、 '));
  },
};

const kangxi: Style = {
  name: 'kangxi-radicals',
  shows: 'code points of radicals for ideographs, as PDF exports give them',
  draw: (document) => rewrite(textNodes(reportOfPage(document)), rewriteRadicals),
};

/** Styles that rewrite the words. */
export const textStyles: readonly Style[] = [word, brokenLabels, letterSpaced, halfWidth, fullWidthPoints, kangxi];
