/** Hands a file to the reader as a download; nothing leaves the computer. */
export function saveFile(name: string, content: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file up before it needs the address no more.
  setTimeout(() => URL.revokeObjectURL(url), FORGET_AFTER);
}

/** Opens a page that was written here in a tab of its own. */
export function openPage(content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/html;charset=utf-8' }));
  window.open(url);
  setTimeout(() => URL.revokeObjectURL(url), FORGET_AFTER);
}

/** Ms; a large ledger is written to the disk in that time. */
const FORGET_AFTER = 60_000;
