const CARRIED = '(?!度?(?:结转|转入|转来|转接|遗留|顺延))';
const YEAR_NAMED = new RegExp(
  `([转到至入延])?(20\\d\\d)年${CARRIED}|(?:^|[,:(、])(上年|上一年|去年|往年)(?!度?(?:末|底|同期))${CARRIED}|(?:今年|本年|当年)`,
  'g',
);

/** The year a figure speaks of: the last one named before it in its sentence, but for years something is carried to or from. */
export function yearBefore(words: string, reportYear: number | null): number | undefined {
  let year: number | undefined;
  for (const [, carriedTo, digits, before] of words.matchAll(YEAR_NAMED)) {
    if (carriedTo !== undefined) continue;
    if (digits !== undefined) year = Number(digits);
    else year = before === undefined || reportYear === null ? undefined : reportYear - 1;
  }
  return year;
}
