import { takeFocus } from '../take-focus';

/** Gives the focus to the title of the card that a form stands in, before the form goes: keys must not fall into the page. */
export function leaveForm(form: HTMLElement | null): void {
  takeFocus(form?.closest('.card')?.querySelector<HTMLElement>('.card-title'), { preventScroll: true });
}
