import type { RosterUnit } from '@/lib/ledger/list/roster';
import { scoreUnit } from '@/lib/ledger/scoring/score';
import type { ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import { Modal } from '../dialogs/Modal';
import { ScoreList, type ScoreListProps } from '../side/ScoreList';
import { useWorkbench } from '../workbench-context';

export interface UnitScoreDialogProps extends Pick<ScoreListProps, 'onPoints'> {
  readonly sheet: ScoringSheet;
  readonly unit: RosterUnit;
  readonly onClose: () => void;
}

/** What a unit without a report is worth, as that is said of a report. */
export function UnitScoreDialog({ sheet, unit, onPoints, onClose }: UnitScoreDialogProps) {
  const { words, text } = useWorkbench();
  return (
    <Modal title={words.scoring.ofUnit(unit.name)} leave={text.actions.close} onClose={onClose}>
      <p class="quiet">{unit.state === 'absent' ? text.projects.absent : text.projects.missing}</p>
      <ScoreList sheet={sheet} score={scoreUnit(sheet, unit)} said={unit.said} onPoints={onPoints} />
    </Modal>
  );
}
