import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, onOneLine, plainText } from '@/lib/export/rows/plain-text';
import { useSeed } from '../../seed';
import { anyWords } from '../any-words';
import { HOSTILE } from '../ledger-builder';

useSeed();

const anyText = fc.oneof(anyWords, fc.constantFrom(...HOSTILE), fc.string());

describe('plainText', () => {
  it('holds no control character but line breaks, no direction override, no half character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u);
        expect(plainText(plain)).toBe(plain);
        expect(onOneLine(text)).not.toMatch(/\n/);
      }),
    );
  });

  it('is no longer than it may be, and whole to the last character', () => {
    expect(plainText('报'.repeat(40_000))).toHaveLength(32_000);
    expect(plainText('👍👍', 4)).toBe('👍👍');
    expect(plainText('👍👍', 3)).toBe('👍…');
    expect(plainText('a👍👍', 3)).toBe('a…');
  });

  it('leaves ordinary words as they are', () => {
    expect(plainText('表三“自然人”列：\n13612＋535＝14147')).toBe('表三“自然人”列：\n13612＋535＝14147');
  });
});

describe('guardFormula', () => {
  it('lets no text start like a formula, and changes no other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const guarded = guardFormula(plainText(text));
        expect(guarded.replace(/[\s\p{Cf}]/gu, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect([text, `'${plainText(text)}`, plainText(text)]).toContain(guarded);
      }),
    );
    expect(guardFormula('－1')).toBe("'－1");
    expect(guardFormula('表三 =')).toBe('表三 =');
  });
});
