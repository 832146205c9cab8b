import { countSums, type Sum } from '@/lib/judge/sums';
import { nameColumn, nameRow } from '@/lib/messages';
import { useReportTools } from '../report-tools';
import type { CheckMapModel } from './check-map-model';

export interface MapSummaryProps {
  readonly map: CheckMapModel;
}

/** The map in a sentence: how many equations hold, and which do not. */
export function MapSummary({ map }: MapSummaryProps) {
  const { words, text } = useReportTools();
  const counts = countSums(map.sums);
  const nameSum = ({ family, subject }: Sum) =>
    words.relations[family].broken(
      subject.row === undefined
        ? nameColumn(map.table, subject.column ?? '', words)
        : nameRow(map.table, subject.row, words),
    );
  const broken = map.sums.filter(({ outcome }) => outcome === 'broken').map(nameSum);
  return (
    <p class="map-summary">
      {text.map.summary({ held: counts.held, broken: counts.broken }, counts.undecided)}
      {broken.length > 0 && <span>{text.list(broken)}</span>}
    </p>
  );
}
