/** Why a file is no page of HTML: a key of the command line's reasons. */
export type FileProblem = 'EMPTY' | 'OFFICE' | 'PDF' | 'MHTML' | 'IMAGE' | 'BINARY' | 'NOT_HTML';

/** How files of other kinds begin, byte by byte (as Latin-1). */
const BEGINNINGS: readonly (readonly [FileProblem, readonly string[]])[] = [
  // docx, xlsx, ofd and all other ZIPs; doc and wps; rtf.
  ['OFFICE', ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', '\xd0\xcf\x11\xe0', '{\\rtf']],
  ['PDF', ['%PDF-']],
  ['IMAGE', ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'II*\0', 'MM\0*']],
  ['BINARY', ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'bplist']],
];
const HEAD = 4096;
const UTF_16 = /^(?:\xff\xfe|\xfe\xff)/;
const BLANK = /^(?:\xef\xbb\xbf)?\s*$/;
const MESSAGE = /^(?:From|MIME-Version|Content-Type|Date|Subject|Snapshot-Content-Location):[^\r\n]{0,400}\r?\n/i;

/** What a file is where it is no page that can be read, whatever its name ends in; null for a page. */
export function problemOf(bytes: Uint8Array): FileProblem | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (BLANK.test(whole)) return 'EMPTY';
  const head = whole.slice(0, HEAD);
  const begun = BEGINNINGS.find(([, starts]) => starts.some((start) => head.trimStart().startsWith(start)));
  if (begun) return begun[0];
  if (MESSAGE.test(head) && /multipart\/related/i.test(head)) return 'MHTML';
  if (UTF_16.test(head)) return null;
  if (head.includes('\0')) return 'BINARY';
  return /<[a-z!?]/i.test(whole) ? null : 'NOT_HTML';
}
