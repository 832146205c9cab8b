import { normalize, squash } from '../../text/text';

/** Ordinals before a label: 一、 （一） 1. 1、 (1), also several in a row. */
const ORDINALS = /^(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十]{0,3}\)|\(\d{1,2}\)|\d{1,2}[.、)])+/;
const PUNCTUATION = /[\s"'“”‘’「」『』《》<>()[\]{}〔〕【】、,。.·:;\-—_/*]+/g;

/** The text without the ordinals before it; white space stays. */
export function withoutOrdinals(text: string): string {
  return normalize(text).trim().replace(ORDINALS, '').trim();
}

/** What of a label is compared: no ordinals, no punctuation, no white space, one form of each character. */
export function comparable(text: string): string {
  return squash(text).replace(ORDINALS, '').replace(PUNCTUATION, '');
}
