import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '../../../lib/text/sha256';

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('%j as the standard has it', (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

it('is that of the platform for every length around a block, and for what is not ASCII', () => {
  const texts = Array.from({ length: 200 }, (_, length) => '年'.repeat(length % 7) + 'a'.repeat(length));
  for (const text of [...texts, '政府信息公开😀'.repeat(20_000), '\ud800'])
    expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});
