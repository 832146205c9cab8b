import { Glyph } from '../panel/Glyph';
import { IconButton } from '../panel/IconButton';
import type { NoticeView } from './notice-props';
import { WorkLine } from './WorkLine';
import { useWorkbench } from './workbench-context';

export interface NoticeLineProps {
  readonly notice: NoticeView;
  readonly onDismiss: () => void;
}

/** What goes on, and what came of the last action, at the foot of the window; the latter is read out once, and has the way back where there is one. */
export function NoticeLine({ notice: { told, works }, onDismiss }: NoticeLineProps) {
  const { text } = useWorkbench();
  return (
    <div class="notice-place">
      {works.map((work) => (
        <WorkLine key={work.id} {...work} />
      ))}
      <div role="status" aria-live="polite">
        {told !== null && (
          <p key={told.id} class={`notice-line tone-${told.tone}`}>
            <Glyph name={told.tone} />
            <span>{told.words}</span>
            {told.onUndo !== undefined && (
              <button type="button" class="link" onClick={told.onUndo}>
                {text.actions.undo}
              </button>
            )}
            <IconButton glyph="close" label={text.actions.dismiss} onClick={onDismiss} />
          </p>
        )}
      </div>
    </div>
  );
}
