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

/** Opens a page that was written here in a tab of its own; hands it over as a file of that name where the browser opens none. */
export function openPage(name: string, content: string): void {
  const type = 'text/html;charset=utf-8';
  const url = URL.createObjectURL(new Blob([content], { type }));
  if (window.open(url) === null) saveFile(`${name}.html`, [content], type);
  setTimeout(() => URL.revokeObjectURL(url), FORGET_AFTER);
}

/** Ms; a large ledger is written to the disk in that time. */
const FORGET_AFTER = 60_000;
