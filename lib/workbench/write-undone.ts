import type { WorkbenchText } from '../messages/words';

/** What became of taking decisions back: how many were taken, and how many stay for later ones stand in their place. `where`: the unit, where that is not what is looked at. */
export function writeUndone(
  notices: WorkbenchText['notices'],
  taken: number,
  overtaken: number,
  where: string | null,
): string {
  if (overtaken === 0) return notices.undone(where);
  return taken === 0 ? notices.overtaken(overtaken) : notices.undonePartly(taken, overtaken);
}
