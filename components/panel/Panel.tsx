import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { newMemory, useHeld } from '../shared/deciding/held';
import { useDecisions } from '../shared/deciding/use-decisions';
import { Glyph } from '../shared/Glyph';
import type { ReportTools } from '../shared/report-tools';
import { ReportToolsContext } from '../shared/report-tools';
import { takeFocus } from '../shared/take-focus';
import { targetsOf } from '../shared/targets-of';
import { Announcer } from './Announcer';
import { announce, evaluationOf } from './announce';
import { FoldedTab } from './FoldedTab';
import { PanelBar } from './PanelBar';
import { PanelBody } from './PanelBody';
import { PanelFooter } from './PanelFooter';
import { PanelHead } from './PanelHead';
import { PanelMenu } from './PanelMenu';
import type { PanelProps } from './panel-props';
import { clampWidth, NARROW, ROOMY } from './panel-width';
import { ResizeHandle } from './ResizeHandle';
import { revealFault, useReveal } from './use-reveal';

const NO_DECISIONS = [] as const;

/** The panel at the right of the page: one check, from the answer down to every sum, each pointing at its place. */
export function Panel(props: PanelProps) {
  const { state, judging, words, folded, pointer, onPoint, onGo, onCopy, onRecheck, onFold } = props;
  const text = words.panel;
  const width = clampWidth(props.width);
  const [lost, setLost] = useState(false);
  const [menu, setMenu] = useState(false);
  const [memory] = useState(() => props.memory ?? newMemory());
  const [shown, setShown] = useHeld(memory.shown);
  const [asked, setAsked] = useState<{ readonly id: string; readonly times: number } | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);

  const evaluation = evaluationOf(state);
  const decided = judging.kind === 'ready' ? judging.decisions : NO_DECISIONS;
  const review = useMemo(
    () => evaluation && reviewOf({ url: evaluation.source, evaluation, decisions: decided }),
    [evaluation, decided],
  );
  const pointed = pointer !== null && pointer.findings.length > 0 ? pointer.findings : null;
  const lit = new Set(pointed ?? (asked === null ? [] : [asked.id]));
  const faults = review?.faultStandings ?? [];
  const faultOf = (finding: string | null | undefined) =>
    faults.find(({ findings }) => findings.some(({ id }) => id === finding))?.id ?? null;
  const visible = faults.filter(
    (fault) => shown === null || fault.state === shown || fault.findings.some(({ id }) => lit.has(id)),
  );
  const isReady = judging.kind === 'ready';
  const decisions = useDecisions(
    isReady ? { key: judging.key, faults: visible } : null,
    true,
    isReady ? judging.onDecide : async () => false,
    isReady ? judging.onUndo : () => {},
    memory,
  );
  useReveal(scroller, faultOf(pointed?.[0]), 0, false);
  useReveal(scroller, faultOf(asked?.id), asked?.times ?? 0, true);

  // Where keys lead from one fault to another, panel, focus and page follow; a press of the mouse moves nothing.
  const byKey = useRef(false);
  const { current } = decisions;
  useEffect(() => {
    if (!byKey.current || scroller.current === null || current === null) return;
    revealFault(scroller.current, current, true);
    const target = faults.find(({ id }) => id === current)?.findings.flatMap(targetsOf)[0];
    if (target !== undefined) onGo(target);
  }, [current]);

  useLayoutEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    takeFocus((folded ? tab : menuButton).current);
  }, [folded]);
  const fold = (next: boolean) => {
    refocus.current = true;
    setMenu(false);
    onPoint(null);
    onFold(next);
  };
  const press = (event: KeyboardEvent) => {
    if (folded || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      if (menu) {
        setMenu(false);
        takeFocus(menuButton.current);
      } else fold(true);
    } else if (!decisions.act(event, true)) return;
    event.preventDefault();
    event.stopPropagation();
  };

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
          onKeyDown={press}
          onKeyDownCapture={() => {
            byKey.current = true;
          }}
          onMouseDownCapture={() => {
            byKey.current = false;
          }}
        >
          {folded && <FoldedTab counts={review?.counts ?? null} onUnfold={() => fold(false)} tabRef={tab} />}
          <div class="frame" hidden={folded}>
            <PanelBar
              evaluation={evaluation}
              menuOpen={menu}
              onMenu={() => setMenu(!menu)}
              onRecheck={onRecheck}
              onClose={props.onClose}
              menuRef={menuButton}
            />
            {menu && (
              <PanelMenu
                engine={evaluation?.engine ?? null}
                pill={props.pill}
                onPill={props.onPill}
                onLanguage={props.onLanguage}
                onFold={() => fold(true)}
                onHandbook={props.onHandbook}
              />
            )}
            {props.interference != null && (
              <p class="strip tone-warning interference" role="alert">
                <Glyph name="warning" />
                <span>{text.states.interference[props.interference]}</span>
              </p>
            )}
            {review !== null && review.evaluation.kind !== 'not-a-report' && (
              <PanelHead review={review} shown={shown} onShow={setShown} />
            )}
            <div class="scroller" ref={scroller}>
              <PanelBody
                state={state}
                review={review}
                visible={visible}
                decisions={isReady ? decisions : null}
                waiting={judging.kind === 'waiting'}
                roomy={width >= ROOMY}
                lit={lit}
                pageChanged={props.pageChanged === true}
                onRecheck={onRecheck}
                onStop={props.onStop}
                onShowAll={() => setShown(null)}
              />
            </div>
            {lost && (
              <p class="strip tone-warning lost" role="alert">
                <Glyph name="warning" />
                <span>{state.kind === 'done' ? text.states.lost : text.states.notLinked}</span>
              </p>
            )}
            <PanelFooter
              judging={isReady && faults.length > 0}
              told={isReady ? judging.told : null}
              onLedger={props.onLedger}
            />
            <ResizeHandle width={width} onWidth={props.onWidth} />
          </div>
          <Announcer {...announce(state, judging.kind === 'waiting' ? null : review, text)} />
        </aside>
      </div>
    </ReportToolsContext.Provider>
  );
}
