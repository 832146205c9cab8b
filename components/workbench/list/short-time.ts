/** A moment (ISO 8601) by the reader's clock, short enough for a column: 11-25 10:32, the year only where it is not `thisYear`. */
export function shortTime(moment: string, thisYear = new Date().getFullYear()): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return time.getFullYear() === thisYear
    ? `${day} ${two(time.getHours())}:${two(time.getMinutes())}`
    : `${time.getFullYear()}-${day}`;
}
