/** The day of today by the reader's calendar, `YYYY-MM-DD`, for names of files. */
export function dayToday(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
