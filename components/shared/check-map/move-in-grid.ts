import { takeFocus } from '../take-focus';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus inside a grid whose stops carry `data-stop="row/column"`: arrows by one, Home and End to the ends of the row. */
export function moveInGrid(event: KeyboardEvent, grid: HTMLElement | null): void {
  const from = event.target instanceof HTMLElement ? event.target.dataset.stop : undefined;
  if (grid === null || from === undefined) return;
  const [row = 0, column = 0] = from.split('/').map(Number);
  const find = (r: number, c: number) => grid.querySelector<HTMLElement>(`[data-stop="${r}/${c}"]`);
  const step = STEPS[event.key];
  const inRow = () => [...grid.querySelectorAll<HTMLElement>(`[data-stop^="${row}/"]`)];
  const next =
    step !== undefined
      ? find(row + step[0], column + step[1])
      : event.key === 'Home'
        ? inRow()[0]
        : event.key === 'End'
          ? inRow().pop()
          : undefined;
  if (next === undefined) return;
  event.preventDefault();
  takeFocus(next);
}
