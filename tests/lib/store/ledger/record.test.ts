import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migrations, migrate, RECORD_VERSION } from '@/lib/ledger/record/migrations';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { readFound, readRecord } from '@/lib/store/ledger/record';
import { example } from '../example';

const stored = (version: number): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `stored/version-${version}.json`), 'utf8'));

const URL_OF_STORED = 'http://www.qzlc.gov.cn/xxgk/t20210106_1.htm';

describe('stored records', () => {
  it('keep text and the check before, and are a fraction of their size', () => {
    const before = { ...example, textHash: 'b'.repeat(64), passes: [], causes: [] };
    const text = Array.from({ length: 200 }, (_, index) => `全年主动公开政府信息${index}条。`);
    const record = {
      url: 'http://www.qzlc.gov.cn/x',
      savedAt: '2021-02-01T08:00:01.000Z',
      evaluation: example,
      text,
      before,
    };
    const packed = packRecord(record);
    expect(readRecord(packed)).toEqual({ version: RECORD_VERSION, ...record });
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(record).length / 2);
  });

  it('whose compressed part is damaged are unreadable', () => {
    const whole = stored(RECORD_VERSION) as { readonly packed: string };
    for (const packed of ['', 'no base64', btoa('no deflate'), whole.packed.slice(0, 400), `A${whole.packed}`])
      expect(readRecord({ ...whole, packed })).toBeUndefined();
  });

  it.each([1, 2, 3, 4])('of version %i can still be read, and have no facts until the next check', (version) => {
    const read = readRecord(stored(version));
    expect(read).toMatchObject({ version: RECORD_VERSION, url: URL_OF_STORED, evaluation: example });
    expect(read?.facts).toBeUndefined();
  });

  it('of version 5 can still be read, with what was read of the page', () => {
    const read = readRecord(stored(5));
    expect(read).toMatchObject({ version: RECORD_VERSION, url: URL_OF_STORED });
    expect(read?.evaluation).toMatchObject({
      engine: { rules: '1' },
      tally: { failed: read?.evaluation.findings.length },
    });
    expect(read?.evaluation.passes.length).toBeGreaterThan(40);
    expect(read?.facts?.report.title?.text).toBe(read?.evaluation.report.title);
    expect(read?.text?.length).toBe(read?.facts?.report.blocks.length);
  });

  it.each([1, 2, 3, 4])(
    'of version %i say what was in order however they are read: nothing else tells it',
    (version) => {
      expect(readFound(stored(version))).toEqual(readRecord(stored(version)));
    },
  );

  it('of version 5 say the same when read without what was in order', () => {
    const [whole, found] = [readRecord(stored(5)), readFound(stored(5))];
    if (whole === undefined) throw new Error('The record is unreadable.');
    const { passes: _, tally, ...evaluation } = whole.evaluation;
    expect(found).toEqual({ ...whole, evaluation: { ...evaluation, tally: { ...tally, passed: expect.any(Number) } } });
  });

  it('have a step from each version to the next', () => {
    expect(Object.keys(MIGRATIONS)).toEqual(
      Array.from({ length: RECORD_VERSION - 1 }, (_, index) => String(index + 1)),
    );
  });

  it('walk one step at a time', () => {
    const steps: Migrations = {
      1: (record) => ({ ...record, walked: ['1'] }),
      2: (record) => ({ ...record, walked: [...(record.walked as string[]), '2'] }),
    };
    expect(migrate({ version: 1, url: 'u' }, steps, 3)).toEqual({ version: 3, url: 'u', walked: ['1', '2'] });
    expect(migrate({ version: 2, walked: [] }, steps, 3)).toEqual({ version: 3, walked: ['2'] });
  });

  it('are unreadable when a step is missing or breaks, or when they are newer or no records at all', () => {
    const breaking: Migrations = {
      1: () => {
        throw new TypeError('not as expected');
      },
    };
    expect(migrate({ version: 1 }, breaking, 2)).toBeUndefined();
    expect(migrate({ version: 1 }, {}, 2)).toBeUndefined();
    expect(migrate({ version: 3 }, {}, 2)).toBeUndefined();
    for (const value of [null, 'text', 4, {}, { version: '1' }, [], { version: RECORD_VERSION }])
      expect(readRecord(value)).toBeUndefined();
  });
});
