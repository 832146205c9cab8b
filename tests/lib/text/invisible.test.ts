import { expect, it } from 'vitest';
import { withoutInvisible } from '../../../lib/text/invisible';

/** What Unicode says, asked of one character at a time. */
const isInvisible = (character: string): boolean =>
  /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(character) ||
  (/\p{Cc}/u.test(character) && !/\s/.test(character));

it('takes out every invisible character of Unicode, beside others of its kind too, and no other', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    const left = isInvisible(character) ? '' : character;
    if (withoutInvisible(`甲${character}é\u200b1`) !== `甲${left}é1`) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
