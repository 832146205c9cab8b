import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { kindOf, RESULT_KINDS, worstKind } from '@/lib/judge/result-kinds';
import { countSums, readSums, TABLE_OF_FAMILY } from '@/lib/judge/sums';
import { nameSection } from '@/lib/messages';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import type { PanelText } from '@/lib/messages/words';
import { SECTION_KEYS } from '@/lib/report/form/keys';
import { Glyph } from '../Glyph';
import { PlaceButton } from '../PlaceButton';
import { useReportTools } from '../report-tools';

export interface SectionListProps {
  readonly evaluation: Evaluation;
}

/** The six statutory sections: whether each is there, what was found in it, and the way to its heading. */
export function SectionList({ evaluation }: SectionListProps) {
  const { words, text } = useReportTools();
  const { sections, sectionsLeftOut = 0 } = evaluation.report;
  const lacking = SECTION_KEYS.filter((key) => !sections.some((section) => section.key === key)).length;
  const extra = sections.filter(({ key }) => key === null);
  const sums = readSums(evaluation);
  return (
    <section class="ledger">
      <h3>
        {text.sections.title}
        <em>{lacking === 0 ? text.sections.complete : text.sections.lacking(lacking)}</em>
      </h3>
      <ul>
        {SECTION_KEYS.map((key) => {
          const there = sections.find((section) => section.key === key);
          const findings = evaluation.findings.filter(({ section }) => section === key);
          const counts = countSums(sums.filter(({ family }) => TABLE_OF_FAMILY[family] === key));
          // Sums of a table may be left undecided by a finding on the report as a whole.
          const left = findings.length === 0 ? counts.undecided : 0;
          const tone = there === undefined ? 'error' : left > 0 ? 'cantTell' : worstKind(findings);
          const told = left > 0 ? [text.verdict.undecidedSums(left)] : tellFindings(text, findings, counts.broken);
          const held = counts.held > 0 ? text.sections.held(counts.held) : text.sections.fine;
          const name = nameSection(key, words);
          return (
            <li key={key}>
              <span class={`tone-${tone}`}>
                <Glyph name={tone} />
              </span>
              {there === undefined ? (
                <span class="name">{name}</span>
              ) : (
                <PlaceButton target={{ kind: 'place', place: there.place }} class="name" title={there.heading}>
                  {name}
                </PlaceButton>
              )}
              <em>{there === undefined ? text.sections.missing : told.length > 0 ? text.list(told) : held}</em>
            </li>
          );
        })}
        {extra.map(({ heading, place }) => (
          <li key={place.path.join('.')}>
            <span class="tone-notice">
              <Glyph name="notice" />
            </span>
            <PlaceButton target={{ kind: 'place', place }} class="name" lang={REPORT_LANGUAGE}>
              {SEEN.test(heading) ? heading : text.sections.untitled}
            </PlaceButton>
            <em>{text.sections.extra}</em>
          </li>
        ))}
      </ul>
      {sectionsLeftOut > 0 && <p class="quiet">{text.sections.leftOut(sectionsLeftOut)}</p>}
    </section>
  );
}

/** Something that can be seen. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** What was found in a section, in words: equations that do not hold first, then how many of each other kind. */
function tellFindings(text: PanelText, findings: readonly Finding[], broken: number): readonly string[] {
  const others = RESULT_KINDS.flatMap((kind) => {
    const all = findings.filter((finding) => kindOf(finding) === kind).length;
    const count = kind === 'error' ? all - broken : all;
    return count > 0 ? [text.sections.count(text.kinds[kind], count)] : [];
  });
  return broken > 0 ? [text.sections.broken(broken), ...others] : others;
}
