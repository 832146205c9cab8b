import type { Work } from '@/lib/workbench/views/notice';
import { useWorkbench } from './workbench-context';

/** Something that takes its time: what is being done, a bar of how much is done, and a button that stops it where it can be stopped. */
export function WorkLine({ words, done, of, onStop }: Work) {
  const { text } = useWorkbench();
  const { progress, stop } = text.working;
  return (
    <p class="notice-line work-line">
      <span role="status">{words}</span>
      <span
        class="work-bar"
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-valuetext={progress(done, of)}
      >
        <span style={{ width: `${of === 0 ? 0 : (done / of) * 100}%` }} />
      </span>
      <small>{progress(done, of)}</small>
      {onStop !== null && (
        <button type="button" class="link" onClick={onStop}>
          {stop}
        </button>
      )}
    </p>
  );
}
