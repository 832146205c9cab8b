import { describe, expect, it } from 'vitest';
import { makeArchive } from '@/lib/export/files/archive/archive';
import { makeCsv } from '@/lib/export/files/csv-file';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { makeWorkbook } from '@/lib/export/files/workbook-file';
import { NOTHING_SAID } from '@/lib/ledger/bodies/said';
import { describeFinding } from '@/lib/messages';
import { WORDS } from '../../../words';
import { named } from '../../ledger/named-units';
import { checkedEntry, wholeFile } from '../ledger-builder';
import { FOREIGN_ADDRESSES, FOREIGN_RECORDS, FOREIGN_RULES, OWN_ADDRESSES } from './foreign-records';
import { readArchive } from './read-archive';

const MADE = { exportedAt: '2026-01-22T01:00:00Z', engine: '0.1.0', numbers: {} };
const checked = checkedEntry('real-2023-hongze-table-four-totals');
const { evaluation } = checked;
const sum = evaluation.findings.find(({ equation }) => equation !== null);
const entry = { ...checked, evaluation: { ...evaluation, findings: sum ? [sum] : [] } };

const write = (): { entries: Record<string, unknown>[]; [name: string]: unknown } =>
  JSON.parse(new TextDecoder().decode(wholeFile(makeArchive({ ...MADE, said: NOTHING_SAID }), [entry])));
const read = (archive: object) => readArchive(new TextEncoder().encode(JSON.stringify(archive)));

describe('a file of import', () => {
  it.each(FOREIGN_RECORDS)('is refused with $name', ({ spoil, field }) => {
    const archive = write();
    spoil(archive.entries[0] ?? {});
    expect(read(archive)).toMatchObject({ kind: 'refused', problem: { reason: 'broken-entry', entry: 1, field } });
  });

  it.each(FOREIGN_ADDRESSES)('is refused with %.40s in what was said by hand', (address) => {
    const page = 'http://www.example.gov.cn/a';
    const match = { ...write(), matches: [{ one: page, other: address, same: true }] };
    expect(read(match)).toMatchObject({ problem: { reason: 'broken-head', field: 'matches.0.other' } });
    const project = { ...write(), projects: [{ tag: '甲', whole: address, units: null }] };
    expect(read(project)).toMatchObject({ problem: { reason: 'broken-head', field: 'projects.0.whole' } });
  });

  it.each(OWN_ADDRESSES)('is taken with %s', (address) => {
    const archive = write();
    Object.assign(archive.entries[0] ?? {}, { url: address });
    expect(read({ ...archive, projects: [{ tag: '甲', whole: address, units: null }] }).kind).toBe('read');
  });

  it('of version 2 is taken with the units that it knew by their names alone', () => {
    const said = { tag: '核查', whole: null, year: 2025, units: ['甲\u061c局', '乙局'], absent: ['乙局'] };
    const project = { ...said, units: named('甲局', '乙局') };
    expect(read({ ...write(), version: 2, projects: [said] })).toMatchObject({
      archive: { version: 3, projects: [project] },
    });
  });

  it.each([
    [{ name: '甲局', kind: 'bureau' }, ''],
    [{ name: '甲局', deadline: '2026-02-30' }, '.deadline'],
    [{ kind: 'other' }, ''],
  ])('is refused with a unit %j', (unit, place) => {
    const field = `projects.0.units.0${place}`;
    const archive = { ...write(), projects: [{ tag: '甲', whole: null, units: [unit] }] };
    expect(read(archive)).toMatchObject({ problem: { reason: 'broken-head', field } });
  });

  it.each(FOREIGN_RULES)('is taken with a rule called “%s”, told and exported', (rule) => {
    const archive = write();
    const findings = entry.evaluation.findings.map((finding) => ({ ...finding, rule, reason: rule, id: rule }));
    Object.assign(archive.entries[0] ?? {}, { evaluation: { ...entry.evaluation, findings } });
    const reading = read(archive);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.problem));
    const { entries } = reading.archive;
    for (const words of Object.values(WORDS)) {
      const [finding] = entries[0]?.evaluation.findings ?? [];
      expect(finding && describeFinding(finding, words).message).not.toMatch(/undefined|function|\[object/);
      const options = { words, reviewer: '', listing: 'all' as const, exportedAt: MADE.exportedAt };
      for (const making of [makeWorkbook(options), makeCsv(options), makeMarkdown(options)])
        expect(wholeFile(making, entries).length).toBeGreaterThan(0);
    }
  });
});
