import { describe, expect, it } from 'vitest';
import { ReportHead } from '@/components/shared/report/ReportHead';
import { editionOfReport, editionOfTable, unknownEditions } from '@/lib/judge/saved-edition';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { readRecord } from '@/lib/store/ledger/record';
import { example } from '../../lib/store/example';
import { WORDS } from '../../words';
import { renderPart } from '../render-panel';

/** A check that a version saved which knows an edition of the form more than this one. */
const LATER = {
  ...example,
  edition: '2031',
  report: { ...example.report, year: 2032, tableEditions: { proactive: '2031', requests: '2021' } },
};

describe('a check of an edition that a later version knows', () => {
  it('is read as it was saved, and saved again without loss', () => {
    const record = { url: example.source, savedAt: example.checkedAt, evaluation: LATER, text: null, before: null };
    const read = readRecord(packRecord(record));
    expect(read?.evaluation).toEqual(LATER);
    expect(read && readRecord(packRecord(read))).toEqual(read);
  });

  it('is unreadable where the edition is no year', () => {
    const evaluation = { ...LATER, edition: '二〇三一' };
    const record = { url: example.source, savedAt: example.checkedAt, evaluation, text: null, before: null };
    expect(readRecord(packRecord(record))).toBeUndefined();
  });

  it('names the edition that is not known, and is held to none by the table that follows it', () => {
    expect(unknownEditions(LATER)).toEqual(['2031']);
    expect(unknownEditions(example)).toEqual([]);
    expect(editionOfTable(LATER, 'proactive')).toBeUndefined();
    expect(editionOfTable(LATER, 'requests')).toBe('2021');
    expect(editionOfReport(LATER)).toBe('2021');
  });

  it.each(['zh-CN', 'en'] as const)('says why in %s', (language) => {
    const words = WORDS[language];
    const { container } = renderPart(<ReportHead evaluation={LATER} />, { words, text: words.panel });
    expect(container.textContent).toContain(words.panel.report.laterEdition('2031'));
  });

  it('says nothing of the kind where all is known', () => {
    const { container } = renderPart(<ReportHead evaluation={example} />);
    expect(container.querySelector('.tone-warning')).toBeNull();
  });
});
