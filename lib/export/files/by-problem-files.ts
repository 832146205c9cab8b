import {
  byProblemForm,
  byProblemRows,
  groundsOf,
  nameProblem,
  problemUnitRows,
  problemUnitsForm,
  tellFaults,
  tellStates,
} from '../rows/by-problem/problem-sheets';
import { type ByProblemOptions, takeProblems } from '../rows/by-problem/take-problems';
import { writeMoment } from '../rows/moment';
import { opensOnClick, type Sheet } from '../rows/sheet';
import { csvHead, csvNotes, csvRow } from './csv';
import type { FileMaking, FilePiece } from './file-making';
import { escapeMarkdown } from './markdown';
import { writeXlsx } from './xlsx/xlsx';

type Options = ByProblemOptions & { readonly exportedAt: string };

/** The workbook of 按问题汇总 and 各问题的单位. `exportedAt`: ISO 8601, UTC. */
export function makeProblemWorkbook(options: Options): FileMaking & { readonly sheets: () => readonly Sheet[] } {
  const { words } = options;
  const taken = takeProblems(options);
  const sheets = (): readonly Sheet[] => {
    const { problems, notes } = taken.finish();
    return [
      { ...byProblemForm(options), rows: byProblemRows(problems, words), notes },
      { ...problemUnitsForm(options), rows: problemUnitRows(problems, words), notes: [] },
    ];
  };
  return { start: [], add: hear(taken), sheets, finish: () => writeXlsx(sheets(), options) };
}

/** 各问题的单位 as comma-separated values, with what is to be said of the whole after the rows. */
export function makeProblemCsv(options: Options): FileMaking {
  const { words } = options;
  const { columns } = problemUnitsForm(options);
  const taken = takeProblems(options);
  return {
    start: [csvHead(columns)],
    add: hear(taken),
    *finish() {
      const { problems, notes } = taken.finish();
      const rows = problemUnitRows(problems, words);
      yield { pieces: [...rows.map(csvRow), csvNotes(notes, columns.length)], done: rows.length, of: rows.length };
    },
  };
}

/** Both as Markdown: a part a problem, its units below. */
export function makeProblemMarkdown(options: Options): FileMaking {
  const { words, exportedAt } = options;
  const { sheets, markdown, byProblem } = words.exported;
  const { columns } = byProblem;
  const taken = takeProblems(options);
  return {
    start: [],
    add: hear(taken),
    *finish() {
      const { problems, notes } = taken.finish();
      const head = [`# ${sheets.byProblem}`, markdown.labelled(markdown.exportedAt, writeMoment(exportedAt)), ...notes];
      yield {
        pieces: [`${head.map((line, at) => (at === 0 ? line : escapeMarkdown(line))).join('\n\n')}\n`],
        done: 0,
        of: problems.length,
      };
      for (const [at, problem] of problems.entries()) {
        const { head: kind, basis } = groundsOf(problem, words);
        const { states } = problem;
        const labelled = (label: string, said: string | number) =>
          `- ${escapeMarkdown(markdown.labelled(label, String(said)))}`;
        const about = [
          labelled(columns.head, kind),
          labelled(columns.severity, words.panel.kinds[problem.kind]),
          labelled(columns.basis, basis.join(' · ')),
          labelled(columns.units, problem.units),
          ...(['confirmed', 'rectified', 'open', 'dismissed'] as const).map((state) =>
            labelled(columns[state], states[state]),
          ),
        ];
        const units = problem.reports.map((report, index) => {
          const { row } = report;
          const { unit, year } = row.summary;
          const named = [unit ?? markdown.noAgency, ...(year === null ? [] : [markdown.year(year)])].join(' · ');
          const address = opensOnClick(row.url) ? `<${row.url}>` : escapeMarkdown(row.url);
          const said = tellFaults(report, words).map((line) => `   - ${escapeMarkdown(line)}`);
          return [
            `${index + 1}. **${escapeMarkdown(named)}** \\[${escapeMarkdown(tellStates(report, words))}\\] ${address}`,
            ...said,
          ].join('\n');
        });
        const parts = [
          `## ${at + 1}. ${escapeMarkdown(nameProblem(problem, words))}`,
          about.join('\n'),
          units.join('\n'),
        ];
        yield { pieces: [`\n${parts.join('\n\n')}\n`], done: at + 1, of: problems.length };
      }
    },
  };
}

/** Takes reports in; nothing of the file is ready before all are there. */
function hear({ add }: Pick<ReturnType<typeof takeProblems>, 'add'>): FileMaking['add'] {
  return (report): readonly FilePiece[] => {
    add(report);
    return [];
  };
}
