/** Tells when the page is about to be printed, before the browser takes it, and when that is over. */
export function onPrinting(tell: (printing: boolean) => void): void {
  window.addEventListener('beforeprint', () => tell(true));
  window.addEventListener('afterprint', () => tell(false));
}
