import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reviewOf, undecidedCheck } from '@/lib/ledger/review/review-of';
import { Glyph } from '../shared/Glyph';
import type { ReportTools } from '../shared/report-tools';
import { ReportToolsContext } from '../shared/report-tools';
import { Announcer } from './Announcer';
import { announce, evaluationOf } from './announce';
import { FoldedTab } from './FoldedTab';
import { PanelBar } from './PanelBar';
import { PanelBody } from './PanelBody';
import { PanelFooter } from './PanelFooter';
import type { PanelProps } from './panel-props';
import { clampWidth, NARROW, ROOMY } from './panel-width';
import { ResizeHandle } from './ResizeHandle';
import { useReveal } from './use-reveal';

/** The panel at the right of the page: one check, from the answer down to every sum, each pointing at its place. */
export function Panel(props: PanelProps) {
  const { state, words, folded, pointer, onPoint, onGo, onCopy, onRecheck, onFold } = props;
  const text = words.panel;
  const width = clampWidth(props.width);
  const [lost, setLost] = useState(false);
  const [asked, setAsked] = useState<{ readonly id: string; readonly times: number } | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const foldButton = useRef<HTMLButtonElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);

  const pointed = pointer !== null && pointer.findings.length > 0 ? pointer.findings : null;
  const lit = new Set(pointed ?? (asked === null ? [] : [asked.id]));
  useReveal(scroller, pointed?.[0] ?? null, 0, false);
  useReveal(scroller, asked?.id ?? null, asked?.times ?? 0, true);

  useLayoutEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    (folded ? tab : foldButton).current?.focus();
  }, [folded]);
  const fold = (next: boolean) => {
    refocus.current = true;
    onPoint(null);
    onFold(next);
  };

  const evaluation = evaluationOf(state);
  const tools: ReportTools = {
    words,
    text,
    pointer,
    point: onPoint,
    go: (target) => setLost(!onGo(target)),
    copy: onCopy,
    showFinding: (id) => setAsked({ id, times: (asked?.times ?? 0) + 1 }),
  };
  return (
    <ReportToolsContext.Provider value={tools}>
      <div class="gouji" lang={words.language}>
        <aside
          class={`panel${folded ? ' is-folded' : ''}${width < NARROW ? ' narrow' : ''}`}
          aria-label={text.panel}
          style={folded ? undefined : { width: `${width}px` }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || folded) return;
            event.stopPropagation();
            fold(true);
          }}
        >
          {folded && (
            <FoldedTab
              counts={evaluation && reviewOf(undecidedCheck(evaluation)).counts}
              onUnfold={() => fold(false)}
              tabRef={tab}
            />
          )}
          <div class="frame" hidden={folded}>
            <ResizeHandle width={width} onWidth={props.onWidth} />
            <PanelBar
              onLanguage={props.onLanguage}
              onRecheck={onRecheck}
              onFold={() => fold(true)}
              onClose={props.onClose}
              foldRef={foldButton}
            />
            {props.interference != null && (
              <p class="strip tone-warning interference" role="alert">
                <Glyph name="warning" />
                <span>{text.states.interference[props.interference]}</span>
              </p>
            )}
            <div class="scroller" ref={scroller}>
              <PanelBody
                state={state}
                roomy={width >= ROOMY}
                lit={lit}
                pageChanged={props.pageChanged === true}
                onRecheck={onRecheck}
                onStop={props.onStop}
                onFilter={() => setAsked(null)}
              />
            </div>
            {lost && (
              <p class="strip tone-warning lost" role="alert">
                <Glyph name="warning" />
                <span>{state.kind === 'done' ? text.states.lost : text.states.notLinked}</span>
              </p>
            )}
            <PanelFooter
              engine={evaluation?.engine ?? null}
              pill={props.pill}
              onPill={props.onPill}
              onLedger={props.onLedger}
            />
          </div>
          <Announcer {...announce(state, text)} />
        </aside>
      </div>
    </ReportToolsContext.Provider>
  );
}
