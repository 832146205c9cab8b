import { MOST_BARS } from '@/lib/export/files/picture/lay-out-bars';
import { barsOf, type GlanceLine, type GlancePart } from '@/lib/export/rows/glance-parts';
import { useWorkbench } from '../workbench-context';
import { BarPicture } from './BarPicture';
import { PartTable } from './PartTable';

/** The files that a picture is saved to. */
const PICTURES = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURES)[number];

export interface PartSectionProps {
  readonly part: GlancePart;
  readonly onOpen: (opens: NonNullable<GlanceLine['opens']>) => void;
  readonly onSave: (format: PictureFormat) => void;
}

/** A part at a glance: its picture, which can be saved, its table, and what is to be said of them. */
export function PartSection({ part, onOpen, onSave }: PartSectionProps) {
  const { glance } = useWorkbench().text;
  const isDrawn = part.lines.length > 0 && barsOf(part).length > 0;
  const openerOf = ({ opens }: Pick<GlanceLine, 'opens'>) => (opens === null ? null : () => onOpen(opens));
  return (
    <section class={`glance-part of-${part.key}`}>
      <div class="part-head">
        <h3>{part.title}</h3>
        {isDrawn && (
          <span class="save-picture">
            {PICTURES.map((format) => (
              <button
                key={format}
                type="button"
                class="link"
                aria-label={glance.savePicture(part.title, format.toUpperCase())}
                title={glance.savePicture(part.title, format.toUpperCase())}
                onClick={() => onSave(format)}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </span>
        )}
      </div>
      {part.lines.length === 0 ? (
        <p class="quiet">{part.none}</p>
      ) : (
        <>
          {isDrawn && (
            <BarPicture
              part={part}
              openOf={(id) => {
                const line = part.lines.find((each) => each.id === id);
                return line === undefined ? null : openerOf(line);
              }}
            />
          )}
          <PartTable part={part} openOf={openerOf} />
          <p class="quiet">
            {[part.note, ...(isDrawn && barsOf(part).length > MOST_BARS ? [glance.drawn(MOST_BARS)] : [])].join(
              glance.semicolon,
            )}
          </p>
        </>
      )}
    </section>
  );
}
