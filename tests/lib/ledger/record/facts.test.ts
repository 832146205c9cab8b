import { describe, expect, it } from 'vitest';
import { fromRecordForm } from '@/lib/ledger/record/from-record-form';
import { RECORD_VERSION } from '@/lib/ledger/record/migrations';
import { toRecordForm } from '@/lib/ledger/record/record-form';
import { rejudge } from '@/lib/ledger/review/rejudge';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { pack, unpack } from '@/lib/store/ledger/pack';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { readFound, readRecord, readText } from '@/lib/store/ledger/record';
import { checkedPage } from '../checked-page';

const SLUGS = [
  'real-2023-hongze-table-four-totals',
  'made-clean-2019-department',
  'made-2022-contact-malformed',
  'made-2016-older-report',
];

interface Content {
  readonly facts: { report: object };
  readonly judged: object;
}

/** The record of a page with what is packed in it changed. */
function changed(slug: string, change: (content: Content) => void): unknown {
  const packed = packRecord({ ...checkedPage(slug), before: null });
  const content = unpack(packed.packed) as Content;
  change(content);
  return { ...packed, packed: pack(content) };
}

describe('a check that is stored with what was read', () => {
  it.each(SLUGS)('comes back whole: %s', (slug) => {
    const { decisions: _, tags: __, before: ___, ...entry } = checkedPage(slug);
    const packed = packRecord({ ...entry, before: null });
    expect(readRecord(packed)).toEqual({ version: RECORD_VERSION, ...entry, before: null });
    expect(readText(packed)).toMatchObject({ text: entry.text, agency: entry.evaluation.report.agency });
  });

  it.each(SLUGS)('comes back the same but for what was in order, where that is not asked: %s', (slug) => {
    const { decisions, tags, ...entry } = checkedPage(slug);
    const whole = packRecord({ ...entry, before: null });
    const { facts: _, ...alone } = entry;
    for (const stored of [whole, packRecord({ ...alone, before: null })]) {
      const read = readRecord(stored);
      const found = readFound(stored);
      if (!read || !found) throw new Error('unreadable');
      const { passes: __, ...evaluation } = read.evaluation;
      // Without the facts nothing else tells what was in order.
      expect(found).toEqual({ ...read, evaluation: read.facts ? evaluation : read.evaluation });
      const settings = { ...STATUTORY_SETTINGS, departmentDeadline: '01-02', governmentDeadline: '01-02' };
      expect(rejudge({ ...found, decisions, tags }, settings)).toEqual(rejudge({ ...read, decisions, tags }, settings));
    }
  });

  it('keeps what was found then, whatever the rules say now', () => {
    const { evaluation, ...rest } = checkedPage('made-2022-contact-malformed');
    const then = { ...evaluation, findings: evaluation.findings.slice(1), engine: { version: '0.0.1', rules: 'then' } };
    const read = readRecord(packRecord({ ...rest, evaluation: then, before: null }))?.evaluation;
    expect(read?.findings).toEqual(then.findings);
    expect(read?.engine).toEqual(then.engine);
    expect(read?.passes).toEqual(evaluation.passes);
  });

  it('keeps a text that is not its own, and none where none was kept', () => {
    const entry = { ...checkedPage('made-clean-2019-department'), before: null };
    expect(readRecord(packRecord({ ...entry, text: null }))?.text).toBeNull();
    expect(readRecord(packRecord({ ...entry, text: ['甲'] }))?.text).toEqual(['甲']);
  });

  it.each<[string, (content: Content) => void]>([
    ['no report', ({ facts }) => Object.assign(facts, { report: { blocks: 'none' } })],
    ['a figure that is none', ({ facts }) => Object.assign(facts.report, { year: 'x' })],
    [
      'a part with more blocks than there are',
      ({ facts }) => Object.assign(facts.report, { preface: Array.from({ length: 9000 }, (_, i) => i % 2) }),
    ],
    ['no settings', ({ facts }) => Object.assign(facts, { settings: {} })],
    ['no findings', ({ judged }) => Object.assign(judged, { findings: null })],
  ])('is unreadable with %s', (_name, change) => {
    for (const read of [readRecord, readFound]) {
      expect(read(changed('made-clean-2019-department', change))).toBeUndefined();
      expect(read(changed('made-clean-2019-department', () => undefined))).toBeDefined();
    }
  });

  it('gives nothing on as facts that it has not read', () => {
    const { facts: _, ...entry } = checkedPage('made-clean-2019-department');
    expect(fromRecordForm({ ...entry, facts: { report: '甲' } })).toEqual(entry);
    expect(toRecordForm(entry)).toEqual(entry);
  });
});
