import { useState } from 'preact/hooks';
import { UNIT_KINDS } from '@/lib/ledger/bodies/project';
import { CONTACT_WEIGHTS } from '@/lib/profile/rule-profile';
import { Glyph } from '../../shared/Glyph';
import { FileButton } from '../FileButton';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { DeadlineField } from './DeadlineField';
import { RuleTable } from './RuleTable';
import { StorePart } from './StorePart';
import { ScoringPart } from './scoring/ScoringPart';

export type SettingsPageProps = Pick<
  WorkbenchProps,
  'settings' | 'store' | 'rows' | 'onRemove' | 'onBackup' | 'onExportAside' | 'onRemoveAside'
>;

/** What a reviewer, or a team, sets once: the name, the pages' button, local deadlines, which rules are asked; and the store. */
export function SettingsPage({ settings, ...rest }: SettingsPageProps) {
  const { text, panel } = useWorkbench();
  const [name, setName] = useState<string | null>(null);
  const words = text.settingsPage;
  return (
    <main class="settings-page">
      <section>
        <h2>{words.reviewing}</h2>
        <label class="field">
          <span>{words.reviewer}</span>
          <input
            type="text"
            maxLength={40}
            placeholder={words.reviewerHint}
            value={name ?? settings.reviewer}
            onInput={(event) => setName(event.currentTarget.value)}
            onChange={(event) => {
              settings.onReviewer(event.currentTarget.value.trim());
              setName(null);
            }}
          />
          <small>{words.reviewerUse}</small>
        </label>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={settings.pill}
          onClick={() => settings.onPill(!settings.pill)}
        >
          {panel.footer.pill}
          <span class="track" aria-hidden="true" />
        </button>
      </section>
      <section>
        <h2>{words.profile}</h2>
        <p class="quiet">{words.profileUse}</p>
        {UNIT_KINDS.map((kind) => (
          <DeadlineField
            key={kind}
            label={words.deadlines[kind]}
            hint={kind === 'department' || kind === 'government' ? words.deadlineUse : words.deadlineUnset[kind]}
            day={settings.calendar.days[kind] ?? ''}
            onDay={(day) => settings.onDeadline(kind, day)}
          />
        ))}
        <label class="field">
          <span>{words.missingContact}</span>
          <select
            value={settings.missingContact}
            onChange={(event) => {
              const weight = CONTACT_WEIGHTS.find((each) => each === event.currentTarget.value);
              if (weight !== undefined) settings.onMissingContact(weight);
            }}
          >
            {CONTACT_WEIGHTS.map((weight) => (
              <option key={weight} value={weight}>
                {weight === 'by-place' ? words.byPlace : words.weights[weight]}
              </option>
            ))}
          </select>
          <small>{words.missingContactUse}</small>
        </label>
        <p class="row profile-actions">
          <button type="button" class="plain" onClick={settings.onProfileExport}>
            {words.exportProfile}
          </button>
          <FileButton label={words.importProfile} class="plain" onFile={settings.onProfileImport} />
          <button type="button" class="link" onClick={settings.onProfileReset}>
            {words.resetProfile}
          </button>
          <button type="button" class="plain" onClick={settings.onJudge}>
            {words.judgeAgain}
          </button>
        </p>
      </section>
      <ScoringPart scoring={settings.scoring} onScoring={settings.onScoring} rules={settings.rules} />
      <RuleTable rules={settings.rules} onRule={settings.onRule} />
      <StorePart {...rest} />
      <p class="privacy">
        <Glyph name="lock" size={12} />
        {text.promise}
      </p>
      <p>
        <a href="/THIRD-PARTY.txt" target="_blank" rel="noreferrer">
          {words.thirdParty}
        </a>
      </p>
    </main>
  );
}
