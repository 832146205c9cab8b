import type { ResultKind } from '@/lib/judge/result-kinds';
import { type ChildrenSum, isComplete } from '@/lib/ledger/across/children-sum';
import type { Project, ProjectChange } from '@/lib/ledger/bodies/project';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import type { UnitsText } from '@/lib/messages/words';
import { Disclosure } from '../../shared/Disclosure';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { ProjectName } from './ProjectName';
import { SumTable } from './SumTable';
import { UnitNames } from './UnitNames';

export interface ProjectUnitsProps {
  readonly project: Project;
  /** The page of the open report. */
  readonly url: string;
  /** Which other report sums the project up, or did, in words; null where none does. */
  readonly other: string | null;
  /** Null while the open report does not sum the project up. */
  readonly sum: ChildrenSum | null;
  /** Whether the open report can be compared with a sum. */
  readonly canSum: boolean;
  readonly onProject: (change: ProjectChange) => void;
  readonly onRename: (name: string) => void;
}

/** One project of the open report: who sums it up, who has to report, and what they add up to. */
export function ProjectUnits({ project, url, other, sum, canSum, onProject, onRename }: ProjectUnitsProps) {
  const { text } = useWorkbench();
  const sumsUp = project.whole === url;
  return (
    <section>
      <ProjectName
        tag={project.tag}
        count={sum === null ? null : text.units.count(sum.units.length)}
        onRename={onRename}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={sumsUp}
          onChange={() => onProject({ tag: project.tag, whole: sumsUp ? null : url })}
        />
        {text.units.sumsUp}
      </label>
      {other !== null && <p class="quiet">{other}</p>}
      {sumsUp && !canSum && <p class="quiet">{text.units.cannotSum}</p>}
      {sumsUp && sum !== null && (
        <>
          <Standing sum={sum} />
          <Disclosure
            title={text.units.list}
            count={project.units === null ? text.units.notListed : text.units.listed(project.units.length)}
          >
            <UnitNames
              units={project.units}
              year={project.year ?? null}
              onUnits={(units) => onProject({ tag: project.tag, units })}
            />
          </Disclosure>
          {sum.units.length > 0 && <Figures sum={sum} caption={text.units.caption(project.tag)} />}
        </>
      )}
    </section>
  );
}

interface Line {
  readonly tone: ResultKind;
  readonly words: string;
  readonly names: readonly string[];
}

/** What can be said of the sum, the gravest first. */
function readStanding(sum: ChildrenSum, text: UnitsText): readonly Line[] {
  const count = (kind: ChildrenSum['lines'][number]['kind']) => sum.lines.filter((line) => line.kind === kind).length;
  const line = (tone: ResultKind, words: string, names: readonly string[] = []): Line => ({ tone, words, names });
  const lacking = sum.missing.length > 0 || sum.units.length === 0;
  const aside = sum.setAside.map(({ name, reason }) => text.named(name, text.whyAside[reason]));
  const rest =
    aside.length === 0 ? [] : [line(lacking ? 'cantTell' : 'notice', text.setAside(aside.length, lacking), aside)];
  if (sum.missing.length > 0) return [line('cantTell', text.missing(sum.missing.length), sum.missing), ...rest];
  if (sum.units.length === 0) return [line('cantTell', text.noUnits), ...rest];
  if (sum.doubled.length > 0) return [line('cantTell', text.doubled(sum.doubled.length), sum.doubled), ...rest];
  const [differ, unreadable, all] = [count('differs'), count('unreadable'), sum.units.length];
  const sure = isComplete(sum);
  return [
    ...(differ > 0 && sure ? [line('warning', text.differs(differ, all))] : []),
    ...(differ > 0 && !sure ? [line('cantTell', text.unlisted(differ, all))] : []),
    ...(unreadable > 0 ? [line('cantTell', text.unreadable(unreadable))] : []),
    ...(differ + unreadable === 0 ? [line('passed', text.agrees(all))] : []),
    ...(sum.unlisted.length > 0 ? [line('notice', text.extra(sum.unlisted.length), sum.unlisted)] : []),
    ...rest,
  ];
}

function Standing({ sum }: { readonly sum: ChildrenSum }) {
  const { text } = useWorkbench();
  return (
    <>
      {readStanding(sum, text.units).map(({ tone, words, names }) => (
        <div key={words} class={`strip tone-${tone}`}>
          <Glyph name={tone} />
          <span>
            {words}
            {names.length > 0 && (
              <ul class="names" lang={REPORT_LANGUAGE}>
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            )}
          </span>
        </div>
      ))}
    </>
  );
}

function Figures({ sum, caption }: { readonly sum: ChildrenSum; readonly caption: string }) {
  const { text } = useWorkbench();
  const told = sum.lines.filter(({ kind }) => kind !== 'agrees');
  const rest = sum.lines.filter(({ kind }) => kind === 'agrees');
  return (
    <>
      {told.length > 0 && <SumTable lines={told} units={sum.units} caption={caption} complete={isComplete(sum)} />}
      {rest.length > 0 && (
        <Disclosure title={text.units.rest} count={text.units.restCount(rest.length)}>
          <SumTable lines={rest} units={sum.units} caption={caption} complete={isComplete(sum)} />
        </Disclosure>
      )}
    </>
  );
}
