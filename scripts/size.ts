import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUILT = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** What one part of the built extension may weigh, in kB (1000 bytes): as it lies in the package, and compressed. */
interface Budget {
  readonly part: string;
  readonly files: RegExp;
  readonly kB: number;
  readonly gzipKB: number;
}

/** The budgets: what was measured and some 15 % of room, but for the checker, which has hardly any. Raise one only together with the reason, in the commit that needs it. */
const BUDGETS: readonly Budget[] = [
  { part: 'detector (every government page)', files: /^content-scripts\/detector\.js$/, kB: 8.7, gzipKB: 4.7 },
  { part: 'survey (every frame, on the click)', files: /^content-scripts\/survey\.js$/, kB: 7.2, gzipKB: 4.2 },
  { part: 'checker (one frame, on the click)', files: /^content-scripts\/checker\.js$/, kB: 340, gzipKB: 134 },
  { part: 'panel (one frame, on the click)', files: /^content-scripts\/panel\.(js|css)$/, kB: 168, gzipKB: 59 },
  { part: 'words of all languages (the checker loads one)', files: /^words\//, kB: 152, gzipKB: 48 },
  // It reads and writes checks and decisions for the scripts in pages: schemas and compression, not the engine.
  { part: 'background', files: /^background\.js$/, kB: 136, gzipKB: 52 },
  // The ledger judges kept reports again, and has the panel's parts, the exports and the comparisons across reports; it loads in its own tab only.
  { part: 'workbench (its own tab)', files: /^(?:chunks|assets)\/workbench|^workbench\.html$/, kB: 756, gzipKB: 264 },
  // It has the handbook of every language (49 kB), and grows with what the ledger does for a project; what loads in pages keeps its own bounds.
  { part: 'everything', files: /./, kB: 1996, gzipKB: 712 },
];

interface Built {
  readonly name: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

function builtFiles(): readonly Built[] {
  return readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, content: readFileSync(path) }))
    .map(({ path, content }) => ({
      name: relative(BUILT, path).replaceAll('\\', '/'),
      bytes: content.length,
      gzipBytes: gzipSync(content, { level: 9 }).length,
    }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** One row of the printed table; `fault` says what is over budget or missing, null when all is well. */
function measure(
  budget: Budget,
  files: readonly Built[],
): { readonly row: readonly string[]; readonly fault: string | null } {
  const own = files.filter((file) => budget.files.test(file.name));
  const bytes = sum(own.map((file) => file.bytes));
  const gzipBytes = sum(own.map((file) => file.gzipBytes));
  const over = bytes > budget.kB * 1000 || gzipBytes > budget.gzipKB * 1000;
  const fault = own.length === 0 ? 'not built' : over ? 'OVER' : null;
  return {
    row: [budget.part, kB(bytes), String(budget.kB), kB(gzipBytes), String(budget.gzipKB), fault ?? 'ok'],
    fault,
  };
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 || column === 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

const files = existsSync(BUILT) ? builtFiles() : [];
const measured = BUDGETS.map((budget) => measure(budget, files));
print([['part', 'kB', 'budget', 'gzip', 'budget', ''], ...measured.map(({ row }) => row)]);
if (measured.some(({ fault }) => fault !== null)) {
  console.error('The size budget of scripts/size.ts is not kept.');
  process.exitCode = 1;
}
