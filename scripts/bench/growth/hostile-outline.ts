import { type Hostile, headingAt, repeated } from './repeated';

/** Headings, and what looks like one. */
export const HOSTILE_OUTLINE: readonly Hostile[] = [
  { kind: 'repeated headings', part: repeated((at) => `<h2>${headingAt(at)}</h2>`) },
  { kind: 'repeated headings with text', part: repeated((at) => `<h2>${headingAt(at)}</h2><p>办结${at}件。</p>`) },
  { kind: 'headings beyond the six', part: repeated((at) => `<p><b>第${at}、工作情况</b></p>`) },
  { kind: 'list items that name sections', part: repeated((at) => `<li>${headingAt(at)}</li>`) },
  { kind: 'links that name sections', part: repeated((at) => `<a href="#${at}">${headingAt(at)}</a> `) },
  { kind: 'links to documents', part: repeated((at) => `<a href="/${at}.docx">附件${at}</a><br>`) },
];
