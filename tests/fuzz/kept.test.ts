import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEPT } from '@/scripts/fuzz/arguments';
import { readCase } from '@/scripts/fuzz/kept-cases';
import { allLaws } from '@/scripts/fuzz/laws';

const files = readdirSync(KEPT).filter((name) => name.endsWith('.json'));

describe('an input that once broke a law', { timeout: 120_000 }, async () => {
  const laws = await allLaws();

  test.each(files)('breaks it no more: %s', async (file) => {
    const { law, input } = readCase(join(KEPT, file));
    const judge = laws.find(({ name }) => name === law);
    expect(judge, `no law is called ${law}`).toBeDefined();
    expect(await judge?.judgeKept(input)).toBeNull();
  });
});
