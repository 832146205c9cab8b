/**
 * What the words 政府, 信息, 公开 and 报告 turn into when a page's bytes are read in another encoding than they were written
 * in: UTF-8 read as GBK and as Windows-1252; GBK read as Windows-1252 and as Big5. (UTF-8 read as Big5 is full of signs that
 * no decoder could read.)
 */
const MISREAD = [
  /鏀垮簻|淇℃伅|鍏紑|鎶ュ憡|骞村害/g,
  /æ”¿åº|ä¿¡æ|å…¬å¼|æŠ¥å‘|å¹´åº/g,
  /Õþ¸®|ÐÅÏ¢|¹«¿ª|±¨¸æ|Äê¶È/g,
  /淉葬|陓洘|鼠羲|惆豢|爛僅/g,
] as const;
const LEAST_WORDS = 3;
/** Signs that a decoder puts for what it can't read. */
const UNDECODED = /\ufffd/g;
const LEAST_UNDECODED = 30;
const UNDECODED_SHARE = 0.02;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a page's text was decoded wrongly, so that nothing on it can be read. */
export function isGarbled(text: string): boolean {
  if (MISREAD.some((pattern) => countOf(text, pattern) >= LEAST_WORDS)) return true;
  const undecoded = countOf(text, UNDECODED);
  return undecoded >= LEAST_UNDECODED && undecoded > text.length * UNDECODED_SHARE;
}
