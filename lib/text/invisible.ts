/**
 * Characters that take no room or show nothing, whatever their category: format characters (zero-width spaces and joiners,
 * soft hyphen, directional marks), variation selectors, Hangul fillers and all else that Unicode lets be ignored, control
 * characters that are no white space, and the blank of the Braille block.
 */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/gu;

/** What is neither ASCII, ideographs nor the usual punctuation: a page has few of them, and asking each character of it costs twenty times as much. */
const UNCOMMON = /[^\t-\r -~\u00b7\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]+/g;

/** The text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(UNCOMMON, (run) => run.replace(INVISIBLE, ''));
}
