/** Names by which a script calls out, starts another script, or leads a window elsewhere; the name alone counts, so that another name for it counts too. */
const NAMES =
  /\b(?:fetch|fetchLater|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|sendBeacon|RTC[A-Z]\w*|importScripts|Worker|SharedWorker|serviceWorker|addModule|eval|Image|Audio|FontFace|XSLTProcessor|location|window\.open|(?:tabs|windows)\??\.(?:create|update)|downloads\??\.\w+)\b|\b(?:Function|import)\s*\(/g;
/** Properties that load what is written into them. */
const LOADING = /\.(?:src|srcset|srcdoc|action|formAction|poster)\s*=(?!=)/g;
/** Names of global things that are put together while the script runs. */
const COMPUTED = /\b(?:globalThis|window|self|frames|top|parent|navigator|browser|chrome)\s*(?:\?\.)?\[/g;
/** Addresses a page, a style sheet or a script could load something from; names of XML vocabularies load nothing. */
const LOADS = /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\//g;

/** What of the above is meant: in which files, in which words, and why nothing is sent by it. */
const ALLOWED: readonly { readonly files: RegExp; readonly words: RegExp; readonly why: string }[] = [
  {
    files: /^chunks\//,
    words: /\bimport\(\s*[`'"]\.\/[\w.-]+\.js[`'"]\s*\)/g,
    why: 'loads a file of the extension by its literal name',
  },
  {
    files: /^content-scripts\/(?:panel|detector)\.js$/,
    words: /\bimport\(\w+\.runtime\.getURL\(/g,
    why: 'loads a file of the extension, whose address the browser puts together',
  },
  {
    files: /^(?:background|chunks\/[\w-]+)\.js$/,
    words: /\binspectedWindow:\{eval:\{/g,
    why: 'a name in the table by which the polyfill wraps the browser’s functions',
  },
  {
    files: /^(?:background|chunks\/(?:notice|workbench)-[\w-]+)\.js$/,
    words: /\.(?:tabs|windows)\??\.(?:create|update)\(/g,
    why: 'opens the ledger, the notice, or a page that the reader asks for, in a tab of its own',
  },
  {
    files: /^chunks\/workbench-[\w-]+\.js$/,
    words: /\bwindow\.open\(\w+\)===null/g,
    why: 'shows a record for printing, which was made here',
  },
  {
    files: /^chunks\/workbench-[\w-]+\.js$/,
    words: /\blet (\w+)=new Image;(?=[^;]{0,80}\1\.src=`data:image\/svg\+xml;)|\.src=`data:image\/svg\+xml;/g,
    why: 'draws a picture that was made here, out of its own text; what stands in an image of SVG loads nothing',
  },
  {
    files: /^chunks\/[\w-]+\.js$/,
    words: /\bnew URL\(\w+,self\.location\.href\)|\blocation\.(?:search\)|hash\.slice\()/g,
    why: 'reads the address of the extension’s own page',
  },
  {
    files: /^content-scripts\/checker\.js$/,
    words: /\[class\*="location"\]/g,
    why: 'a class name in a selector',
  },
];

/**
 * What in a built file could reach the network or lead a window elsewhere, in its own words. `file`: its path in the
 * built folder. Names that are put together from pieces in other ways than by an index of a global are not seen.
 */
export function networkWords(file: string, text: string): readonly string[] {
  const rest = ALLOWED.filter(({ files }) => files.test(file)).reduce(
    (left, { words }) => left.replace(words, ' '),
    text,
  );
  const found = [NAMES, LOADING, COMPUTED, LOADS].flatMap((each) => [...rest.matchAll(each)].map(([match]) => match));
  return [...new Set(found)];
}
