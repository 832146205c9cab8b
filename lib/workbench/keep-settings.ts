import { type Settings, saveSetting } from '../store/settings';
import type { Session } from './session-state';

/** The settings as the page shows them. */
export interface ShownSettings {
  readonly now: () => Settings;
  readonly show: (settings: Settings) => void;
}

/** Shows a setting at once and stores it; one that the store does not take is said, and shown again as it is stored. */
export function keepSettings(session: Session, { now, show }: ShownSettings) {
  let stored = now();
  return async <K extends keyof Settings>(name: K, value: Settings[K]): Promise<void> => {
    show({ ...now(), [name]: value });
    const result = await saveSetting(name, value);
    if (result.kind === 'saved') {
      stored = { ...stored, [name]: value };
      return;
    }
    // What was chosen meanwhile has an answer of its own.
    if (now()[name] === value) show({ ...now(), [name]: stored[name] });
    session.refuse(result);
  };
}
