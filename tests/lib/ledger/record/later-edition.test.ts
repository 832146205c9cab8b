import { describe, expect, it } from 'vitest';
import { unknownEditions } from '@/lib/judge/saved-edition';
import { pack, unpack } from '@/lib/store/ledger/pack';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { readRecord } from '@/lib/store/ledger/record';
import { checkedPage } from '../checked-page';

describe('a check of an edition that a later version knows', () => {
  it('is read with what was read of its page, and that is saved again without loss', () => {
    const { decisions: _, tags: __, before: ___, facts, ...entry } = checkedPage('made-clean-2021-department');
    const packed = packRecord({ ...entry, ...(facts && { facts }), before: null });
    // As a later version would have written it: the edition by its name, and labels in that edition's wording not at all.
    const later = pack(JSON.parse(JSON.stringify(unpack(packed.packed)).replaceAll('"2021"', '"2031"')));
    const read = readRecord({ ...packed, packed: later });
    expect(read?.evaluation).toMatchObject({ edition: '2031', findings: entry.evaluation.findings, passes: [] });
    expect(read?.evaluation.tally).toEqual(entry.evaluation.tally);
    expect(read && unknownEditions(read.evaluation)).toEqual(['2031']);
    expect(read && unpack(packRecord(read).packed)).toEqual(unpack(later));
  });
});
