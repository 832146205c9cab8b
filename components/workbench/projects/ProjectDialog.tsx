import { useMemo, useState } from 'preact/hooks';
import {
  type Deadlines,
  LONGEST_TAG,
  type Project,
  type ProjectUnit,
  UNIT_KINDS,
  type YearDays,
} from '@/lib/ledger/bodies/project';
import { readDay } from '@/lib/ledger/bodies/roster-day';
import { readRosterText, writeRoster } from '@/lib/ledger/bodies/roster-text';
import { generalDay } from '@/lib/ledger/list/unit-kind';
import { FormDialog } from '../dialogs/FormDialog';
import { useWorkbench } from '../workbench-context';
import { RosterField } from './RosterField';

/** A project with all that makes one. */
export type RosterProject = Pick<Project, 'tag' | 'deadlines'> & {
  readonly year: number;
  readonly units: readonly ProjectUnit[];
};

export interface ProjectDialogProps {
  /** What is written in it at first. */
  readonly first: {
    readonly tag: string;
    readonly year: number | null;
    readonly units: readonly ProjectUnit[];
    readonly deadlines?: Deadlines | undefined;
  };
  /** Whether the project is there already: its name stays then. */
  readonly known: boolean;
  /** The last days that hold where it sets none. */
  readonly general: YearDays;
  /** The names that projects have. */
  readonly names: readonly string[];
  /** Whether it was saved. */
  readonly onSave: (project: RosterProject) => Promise<boolean>;
  /** Only of a project that is there. */
  readonly onDrop: () => void;
  readonly onClose: () => void;
}

const YEAR = /^(?:19|20)\d\d$/;

/** Makes a project of a name, a year and a pasted roster, or changes the year and the roster of one. */
export function ProjectDialog({ first, known, general, names, onSave, onDrop, onClose }: ProjectDialogProps) {
  const { text } = useWorkbench();
  const words = text.projects;
  const [tag, setTag] = useState(first.tag);
  const [year, setYear] = useState(first.year === null ? '' : String(first.year));
  const [pasted, setPasted] = useState(writeRoster(first.units));
  const [days, setDays] = useState<Deadlines>(first.deadlines ?? {});
  const asked = YEAR.test(year.trim()) ? Number(year.trim()) : null;
  const reading = useMemo(() => readRosterText(pasted, asked), [pasted, asked]);
  const { units } = reading;
  const save = () => {
    const name = tag.trim();
    if (name === '') return words.noName;
    if (!known && names.includes(name)) return words.taken(name);
    if (asked === null) return words.notYear;
    if (units.length === 0) return words.noUnits;
    const written = UNIT_KINDS.flatMap((kind) => {
      const day = (days[kind] ?? '').trim();
      return day === '' ? [] : [{ kind, read: readDay(day, asked) }];
    });
    const wrong = written.find(({ read }) => read?.kind !== 'day');
    if (wrong !== undefined) return words.deadlineWrong(words.kinds[wrong.kind]);
    const set = written.flatMap(({ kind, read }) => (read?.kind === 'day' ? [[kind, read.day] as const] : []));
    const deadlines: Deadlines | undefined = set.length === 0 ? undefined : Object.fromEntries(set);
    return onSave({ tag: name, year: asked, units, deadlines }).then((saved) => (saved ? null : words.failed));
  };
  return (
    <FormDialog
      class="project-form"
      title={known ? words.editTitle(first.tag) : words.makeTitle}
      apart={
        known &&
        first.units.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => {
              onDrop();
              onClose();
            }}
          >
            {words.drop}
          </button>
        )
      }
      onSubmit={save}
      onClose={onClose}
    >
      {!known && (
        <label>
          <span>{words.name}</span>
          <input
            type="text"
            class="wide"
            maxLength={LONGEST_TAG}
            placeholder={words.nameHint}
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
        </label>
      )}
      <label>
        <span>{words.year}</span>
        <input
          type="text"
          class="day"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onInput={(event) => setYear(event.currentTarget.value)}
        />
      </label>
      <RosterField pasted={pasted} reading={reading} onPaste={setPasted} />
      <fieldset class="deadlines">
        <legend>{words.deadlines}</legend>
        {UNIT_KINDS.map((kind) => (
          <label key={kind}>
            <span>{words.kinds[kind]}</span>
            <input
              type="text"
              class="day"
              maxLength={20}
              placeholder={generalDay(kind, asked, general)?.deadline ?? ''}
              value={days[kind] ?? ''}
              onInput={({ currentTarget: { value } }) => setDays({ ...days, [kind]: value })}
            />
          </label>
        ))}
        <p class="quiet">{words.deadlineHint}</p>
      </fieldset>
    </FormDialog>
  );
}
