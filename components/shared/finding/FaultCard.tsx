import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Evaluation } from '@/lib/judge/evaluation';
import type { FaultStanding } from '@/lib/ledger/review/fault-standing';
import { describeFinding } from '@/lib/messages';
import { voiceOf } from '@/lib/messages/voice';
import { Deciding } from '../deciding/Deciding';
import type { Decisions } from '../deciding/use-decisions';
import { Glyph } from '../Glyph';
import { useReportTools } from '../report-tools';
import { targetsOf } from '../targets-of';
import { EditLine } from './EditLine';
import { FaultDetails } from './FaultDetails';
import { nameFault, tellFault } from './tell-fault';

export interface FaultCardProps {
  readonly fault: FaultStanding;
  readonly evaluation: Evaluation;
  /** Lit because the reader points at one of its places in the page, or came from the map. */
  readonly lit: boolean;
  /** The one that keys act on. */
  readonly current: boolean;
  /** Null where nothing can be decided: the page is not stored. */
  readonly decisions: Decisions | null;
  /** Decisions are to be had in a moment. */
  readonly waiting?: boolean;
  /** Further ways from here, with what stands behind the fault. */
  readonly children?: ComponentChildren;
}

/**
 * One fault: where, what it says and what it should say, the sum in a line, and what was decided on it. What stands behind it is
 * shown when it is asked for; only then can Tab reach what is inside.
 */
export function FaultCard(props: FaultCardProps) {
  const { fault, evaluation, lit, current, decisions, waiting = false, children } = props;
  const { words, text, point } = useReportTools();
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const { kind, cause, findings } = fault;
  const [target] = findings.flatMap(targetsOf);
  const { title, place } = nameFault(fault, words);
  const gist = tellFault(fault, words);
  const told = describeFinding(findings[0], words);
  // Where the gist is the whole sentence, what stands behind begins with the same one.
  const isToldBelow = open && gist === told.message;
  const isAsking =
    decisions !== null && (decisions.reasons.draftOf(fault.id) ?? decisions.notes.draftOf(fault.id)) !== null;
  const settled = fault.state !== 'open' && !current && !open;
  // Several of one name are told apart by what they say, also when they are put away.
  const isNamesake = title === told.name && (decisions?.alikeTo(fault).length ?? 1) > 1;
  const edit = cause !== null && cause.rivals.length === 0 && cause.edits.length === 1 ? cause.edits[0] : undefined;
  useLayoutEffect(() => {
    const inside = card.current?.querySelectorAll<HTMLElement>('button:not(.card-title), input, a') ?? [];
    for (const each of inside) each.tabIndex = open || isAsking ? 0 : -1;
  });
  return (
    <li
      ref={card}
      class={`card kind-${kind}${lit ? ' lit' : ''}${current ? ' current' : ''}${settled ? ' settled' : ''}`}
      data-finding={fault.id}
      aria-current={current ? 'true' : undefined}
      // At the end of a press: what it makes smaller must not move under the pointer before.
      onMouseUp={() => decisions?.setCurrent(fault.id)}
      onMouseEnter={() => target !== undefined && point(target)}
      onMouseLeave={() => point(null)}
    >
      <div class="card-head">
        <h4>
          <span class={`tag tone-${kind}`}>
            <Glyph name={kind} size={13} />
            {text.kinds[kind]}
          </span>
          <button
            type="button"
            class="card-title"
            aria-expanded={open}
            onKeyUp={(event) => event.key === 'Tab' && decisions?.setCurrent(fault.id)}
            onClick={() => setOpen(!open)}
          >
            {title}
            <Glyph name="chevron" size={11} />
          </button>
        </h4>
        {edit !== undefined && !settled && <EditLine edit={edit} named={false} />}
        {settled && (
          <span class="standing">
            <Glyph name={fault.state} />
            {text.decisions.states[fault.state]}
          </span>
        )}
      </div>
      {settled && isNamesake && <Namesake told={describeFinding(findings[0], words, voiceOf(fault.state)).message} />}
      {!settled && !isToldBelow && <p class="gist">{gist}</p>}
      {!settled && place !== '' && !gist.includes(place) && <p class="where">{place}</p>}
      {open && (
        <FaultDetails fault={fault} evaluation={evaluation} told={told}>
          {decisions !== null && (
            <button
              type="button"
              class="link"
              data-note
              aria-keyshortcuts="N"
              onClick={() => decisions.writeNote(fault)}
            >
              <i class="key" aria-hidden="true">
                N
              </i>
              {text.decisions.note}
            </button>
          )}
          {children}
        </FaultDetails>
      )}
      {(decisions !== null || waiting) && (
        <Deciding fault={fault} decisions={decisions} settled={settled} withAlike={open} />
      )}
    </li>
  );
}

/** What a fault says, in one line. */
function Namesake({ told }: { readonly told: string }) {
  return (
    <p class="gist" title={told}>
      {told}
    </p>
  );
}
