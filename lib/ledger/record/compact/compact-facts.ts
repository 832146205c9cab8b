import type { Location, PathOf } from '../../../read/location';
import type { Report, Section } from '../../../report/report';
import type { RuleSettings } from '../../../rules/rule';
import { type CompactBlocks, type Runs, readBlocks, readRuns, writeBlocks, writeRuns } from './blocks';
import { mapPlaces, placesIn, readPaths, writePaths } from './places';
import { type CompactTables, readTables, writeTables } from './tables';

/** What was read of a page, all that judging it again takes: places are numbered from 0. */
export interface Facts {
  readonly report: Report;
  /** Where the places are in the page. */
  readonly paths: readonly Location['path'][];
  /** What it was judged by. */
  readonly settings: RuleSettings;
}

type CompactSection = Omit<Section, 'blocks' | 'text'> & { readonly blocks: Runs };
type CompactReport = Omit<Report, 'blocks' | 'preface' | 'closing' | 'sections' | 'tables'> & {
  readonly blocks: CompactBlocks;
  readonly preface: Runs;
  readonly closing: Runs;
  readonly sections: readonly CompactSection[];
  readonly tables: CompactTables;
};

/** Facts in the form in which they are stored: each text once, no place twice. */
export interface CompactFacts {
  readonly report: CompactReport;
  readonly paths: readonly (readonly number[])[];
  readonly settings: RuleSettings;
}

/** The facts of a report that was just read: its places numbered anew, those alone that it names. */
export function factsOf(report: Report, pathOf: PathOf, settings: RuleSettings): Facts {
  const places = placesIn(report);
  const numbers = new Map(places.map((at, number) => [at, number]));
  return {
    report: mapPlaces(report, (at) => numbers.get(at) ?? 0) as Report,
    paths: places.map(pathOf),
    settings,
  };
}

const textOf = (blocks: Section['blocks']): string => blocks.map(({ text }) => text).join('\n');

export function writeFacts({ report, paths, settings }: Facts): CompactFacts {
  const numbers = new Map(report.blocks.map(({ order }, number) => [order, number]));
  return {
    report: {
      ...report,
      blocks: writeBlocks(report.blocks),
      preface: writeRuns(report.preface, numbers),
      closing: writeRuns(report.closing, numbers),
      sections: report.sections.map(({ blocks, text: _, ...section }) => ({
        ...section,
        blocks: writeRuns(blocks, numbers),
      })),
      tables: writeTables(report.tables),
    },
    paths: writePaths([...paths.keys()], (at) => paths[at] ?? []),
    settings,
  };
}

/** The facts again. What is none of ours may make it throw, or give what is no report: ask the stored form of the report. */
export function readFacts({ report, paths, settings }: CompactFacts): Facts {
  const blocks = readBlocks(report.blocks);
  return {
    report: {
      ...report,
      blocks,
      preface: readRuns(report.preface, blocks),
      closing: readRuns(report.closing, blocks),
      sections: report.sections.map((section) => {
        const own = readRuns(section.blocks, blocks);
        return { ...section, blocks: own, text: textOf(own) };
      }),
      tables: readTables(report.tables),
    },
    paths: readPaths(paths),
    settings,
  };
}
