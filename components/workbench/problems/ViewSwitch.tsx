import { ToolBar } from '../ToolBar';
import { useWorkbench } from '../workbench-context';

/** How the reports of the list are looked at. */
const VIEWS = ['units', 'problems', 'glance'] as const;
export type View = (typeof VIEWS)[number];

export interface ViewSwitchProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Turns the list from its units to their problems and back. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const { views } = useWorkbench().text.problems;
  return (
    <ToolBar label={views.label} class="view-switch">
      {VIEWS.map((each) => (
        <button key={each} type="button" aria-pressed={each === view} onClick={() => onView(each)}>
          {views[each]}
        </button>
      ))}
    </ToolBar>
  );
}
