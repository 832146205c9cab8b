import type { CleanPage } from '../clean-pages';
import { makeFigures } from '../figures';
import { cellName, type Values } from '../official-form';
import type { Random } from '../random';

/** Figures that hold a total big enough to be parted, and what the text may lawfully call received or handled. */
export function figuresToTell(
  page: CleanPage,
  random: Random,
): { readonly values: Values; readonly total: number; readonly lawful: readonly number[] } {
  for (;;) {
    const values = makeFigures(page.edition, random.pick(['medium', 'large']), random);
    const at = (row: string): number => values.get(cellName('requests', row, 'total')) ?? 0;
    const other = [...values].reduce((all, [name, value]) => {
      const [, row = '', column] = name.split('/');
      return row.split('.')[0] === 'other' && column === 'total' ? all + (value ?? 0) : all;
    }, 0);
    const lawful = [at('new'), at('new') + at('carried-in'), at('handled-total'), at('handled-total') - other];
    if (at('new') >= 20) return { values, total: at('new'), lawful };
  }
}
