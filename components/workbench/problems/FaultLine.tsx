import type { PlacedFault } from '@/lib/ledger/problems/gather-problems';
import { decisionOn, type FaultStanding } from '@/lib/ledger/review/fault-standing';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { nameCell } from '@/lib/messages/name';
import { nameFault, tellFault } from '../../shared/finding/tell-fault';
import { formatNumber } from '../../shared/format';
import { Glyph } from '../../shared/Glyph';
import { GridCell, Row } from '../list/grid-parts';
import { shortTime } from '../list/short-time';
import { useWorkbench } from '../workbench-context';
import { slipOf } from './slip-of';

export interface FaultLineProps {
  readonly placed: PlacedFault;
  /** What the problem is called: a line does not say it again. */
  readonly problem: string;
  readonly index: number;
  readonly active: boolean;
  readonly selected: boolean;
  /** Several years are shown: a line says which it is of. */
  readonly withYear: boolean;
  readonly onActive: () => void;
  readonly onSelect: (range: boolean) => void;
  readonly onOpen: () => void;
}

/** A fault of a unit among those of the same problem: in the finding's own words, with the likeliest slip where there is one, and how it stands. */
export function FaultLine(props: FaultLineProps) {
  const { placed, problem, index, active, selected } = props;
  const { words, text } = useWorkbench();
  const { row, fault } = placed;
  const unit = row.summary.unit ?? text.table.noUnit;
  const { title, place } = nameFault(fault, words);
  const told = tellFault(fault, words);
  const where = [title, place].filter((part) => part !== '' && part !== problem && !told.includes(part)).join(' · ');
  return (
    <Row
      id={`fault-${index}`}
      class={`line${active ? ' active' : ''}${selected ? ' selected' : ''}`}
      aria-rowindex={index + 2}
      aria-selected={selected}
      onClick={(event) => {
        props.onActive();
        if (event.ctrlKey || event.metaKey || event.shiftKey) props.onSelect(event.shiftKey);
      }}
      onDblClick={props.onOpen}
    >
      <GridCell class="fault-unit" aria-colindex={1}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={text.problems.table.select(unit)}
          checked={selected}
          onClick={(event) => {
            event.stopPropagation();
            props.onActive();
            props.onSelect(event.shiftKey);
          }}
        />
        <span title={row.title ?? row.url}>
          <b lang={row.summary.unit === null ? undefined : REPORT_LANGUAGE}>{unit}</b>
          {props.withYear && row.summary.year !== null && <small>{text.problems.table.year(row.summary.year)}</small>}
        </span>
      </GridCell>
      <GridCell class="fault-found" aria-colindex={2}>
        {where !== '' && <small>{where}</small>}
        <span title={told}>{told}</span>
      </GridCell>
      <GridCell aria-colindex={3}>
        <Edit fault={fault} />
      </GridCell>
      <GridCell class="fault-standing" aria-colindex={4}>
        <Standing fault={fault} />
      </GridCell>
    </Row>
  );
}

function Edit({ fault }: { readonly fault: FaultStanding }) {
  const { words, panel } = useWorkbench();
  const edit = slipOf(fault);
  if (edit === null) return null;
  const now = edit.value === null ? panel.equation.blank : formatNumber(edit.value);
  const then = formatNumber(edit.suggested);
  return (
    <span class="edit" title={nameCell(edit.cell, words)}>
      <b class="now">{now}</b>
      <i>→</i>
      <b class="then">{then}</b>
    </span>
  );
}

function Standing({ fault }: { readonly fault: FaultStanding }) {
  const { text, panel } = useWorkbench();
  const held = decisionOn(fault);
  const lapsed = fault.standings.some(({ kind }) => kind === 'lapsed');
  const told = held === null ? [] : [held.reason, held.note, held.by, shortTime(held.at)].filter((part) => part !== '');
  return (
    <>
      <span class={`standing ${fault.state}`}>
        <Glyph name={fault.state} size={12} />
        {held === null ? text.decisions.none : panel.decisions.states[fault.state]}
      </span>
      {lapsed && <small class="tone-warning">{text.problems.table.lapsed}</small>}
      {told.length > 0 && <small title={told.join(' · ')}>{told.join(' · ')}</small>}
    </>
  );
}
