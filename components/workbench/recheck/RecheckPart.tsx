import { useRef } from 'preact/hooks';
import type { RecheckOutcome, RecheckStep, RecheckView } from '@/lib/workbench/views/recheck-view';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { isRechecking } from './is-rechecking';
import { outcomeWords, summaryWords } from './outcome-words';

export interface RecheckPartProps extends Pick<WorkbenchProps, 'recheck' | 'onVisit' | 'onOpen'> {}

/** Reports that are checked again: how far that is, what came of each, and how to skip, stop and go on. */
export function RecheckPart({ recheck, onVisit, onOpen }: RecheckPartProps) {
  const { text } = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  // Buttons change places with the phase, and the part goes when it is put away: whoever pressed one stays where they were.
  const keepingFocus = (act: () => void) => () => {
    place.current?.focus();
    act();
  };
  return (
    <div class="recheck-place" ref={place} tabIndex={-1}>
      {recheck !== null && (
        <section class="recheck" aria-label={text.recheck.label}>
          <RecheckHead recheck={recheck} keepingFocus={keepingFocus} />
          <details open={!isRechecking(recheck)}>
            <summary>
              <Glyph name="chevron" size={12} />
              {text.recheck.results(recheck.steps.length)}
            </summary>
            <ul>
              {recheck.steps.map((step) => (
                <RecheckResult key={step.key} step={step} onVisit={onVisit} onOpen={onOpen} />
              ))}
            </ul>
          </details>
        </section>
      )}
    </div>
  );
}

interface RecheckHeadProps {
  readonly recheck: RecheckView;
  readonly keepingFocus: (act: () => void) => () => void;
}

function RecheckHead({ recheck, keepingFocus }: RecheckHeadProps) {
  const { text } = useWorkbench();
  const words = text.recheck;
  const { steps, phase, failed } = recheck;
  const [of, done] = [steps.length, steps.filter(({ outcome }) => outcome !== null).length];
  const unit = steps.find(({ outcome }) => outcome === null)?.unit ?? text.table.noUnit;
  const checked = steps.filter(({ outcome }) => outcome?.kind === 'checked' || outcome?.kind === 'other-year').length;
  const said = { checking: words.checking(unit), press: words.press(unit), stopped: words.stopped(done, of) };
  return (
    <div class={`recheck-head${phase === 'press' ? ' is-asked' : ''}`}>
      {isRechecking(recheck) && (
        <span
          class="work-bar"
          role="progressbar"
          aria-label={words.label}
          aria-valuemin={0}
          aria-valuemax={of}
          aria-valuenow={done}
          aria-valuetext={words.progress(done, of)}
        >
          <span style={{ width: `${(100 * done) / of}%` }} />
        </span>
      )}
      <p role="status">
        {isRechecking(recheck) && <b>{words.progress(done, of)}</b>}
        <span>{phase === 'ended' ? words.ended(checked, of) : said[phase]}</span>
        {checked > 0 && <span class="quiet">{summaryWords(steps, text)}</span>}
      </p>
      <span class="gap" />
      {isRechecking(recheck) ? (
        <>
          <button type="button" class="plain" onClick={recheck.onSkip}>
            {words.skip}
          </button>
          <button type="button" class="plain" onClick={keepingFocus(recheck.onStop)}>
            {words.stop}
          </button>
        </>
      ) : (
        <>
          {phase === 'stopped' && (
            <button type="button" class="firm" onClick={keepingFocus(recheck.onResume)}>
              {words.resume}
            </button>
          )}
          {phase === 'ended' && failed > 0 && (
            <button type="button" class="plain" onClick={keepingFocus(recheck.onRetry)}>
              {words.retry(failed)}
            </button>
          )}
          <button type="button" class="plain" onClick={keepingFocus(recheck.onClose)}>
            {words.close}
          </button>
        </>
      )}
    </div>
  );
}

interface RecheckResultProps extends Pick<WorkbenchProps, 'onVisit' | 'onOpen'> {
  readonly step: RecheckStep;
}

function RecheckResult({ step: { key, url, unit, outcome }, onVisit, onOpen }: RecheckResultProps) {
  const { text } = useWorkbench();
  const isDone = outcome?.kind === 'checked';
  const kind = outcome === null ? 'open' : glyphOf(outcome);
  return (
    <li>
      <span class={kind === 'open' ? 'quiet' : `tone-${kind}`}>
        <Glyph name={kind} />
      </span>
      <button type="button" class="link" onClick={() => onOpen(key)}>
        {unit ?? text.table.noUnit}
      </button>
      <span>{outcome === null ? text.recheck.waiting : outcomeWords(outcome, text)}</span>
      {outcome !== null && !isDone && outcome.kind !== 'gone' && (
        <button type="button" class="link" onClick={() => onVisit(url, null)}>
          {text.recheck.openPage}
        </button>
      )}
    </li>
  );
}

function glyphOf(outcome: RecheckOutcome): 'passed' | 'notice' | 'warning' {
  if (outcome.kind !== 'checked') return 'warning';
  return outcome.still + outcome.unclear + outcome.fresh > 0 ? 'notice' : 'passed';
}
