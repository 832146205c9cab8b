import { useState } from 'preact/hooks';
import { writePicture } from '@/lib/export/files/picture/write-picture';
import { type GlanceLine, type GlancePart, toSheet } from '@/lib/export/rows/glance-parts';
import { GRID } from '../list/grid-parts';
import { WorkLine } from '../WorkLine';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { PartSection, type PictureFormat } from './PartSection';
import { type Glanced, useGlance } from './use-glance';

export interface GlanceViewProps extends Glanced, Pick<WorkbenchProps, 'onCopy' | 'onPicture'> {
  readonly onOpen: (opens: NonNullable<GlanceLine['opens']>) => void;
}

/** The reports that are shown, and the units of their project, as pictures with their tables. */
export function GlanceView(props: GlanceViewProps) {
  const { rows, project, units, problems: view, onOpen } = props;
  const { words, text } = useWorkbench();
  const { glance } = text;
  const [told, setTold] = useState('');
  const parts = useGlance(props);
  const { today } = props.settings.calendar;
  const save = async (part: GlancePart, format: PictureFormat) => {
    const picture = writePicture(part, glance.source(project?.tag ?? null, rows.length, today), words);
    const isSaved = await props.onPicture(`${part.title}-${today}`, picture, format);
    setTold(isSaved ? glance.pictureSaved : glance.pictureNotSaved);
  };
  return (
    <div id={GRID} tabIndex={-1} class="glance-view">
      <header>
        <h2>{glance.title(project?.tag ?? null)}</h2>
        <p>{glance.about(rows.length)}</p>
        <span class="gap" />
        <span role="status">{told}</span>
        <button
          type="button"
          class="link"
          onClick={async () => setTold((await props.onCopy(toSheet(parts))) ? glance.copied : glance.notCopied)}
        >
          {glance.copy}
        </button>
      </header>
      {units.length === 0 && <p class="quiet">{glance.noRoster}</p>}
      {view.kind !== 'read' && <Reading view={view} />}
      {parts.map((part) => (
        <PartSection key={part.key} part={part} onOpen={onOpen} onSave={(format) => void save(part, format)} />
      ))}
    </div>
  );
}

function Reading({ view }: { readonly view: WorkbenchProps['problems'] }) {
  const { text } = useWorkbench();
  if (view.kind === 'unreadable') return <p class="quiet">{text.notices.outOfReach}</p>;
  if (view.kind !== 'reading') return <p class="quiet">{text.problems.reading}</p>;
  return <WorkLine id={0} words={text.problems.reading} done={view.done} of={view.of} onStop={null} />;
}
