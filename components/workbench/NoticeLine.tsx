import type { NoticeView } from '@/lib/workbench/views/notice';
import { Glyph } from '../shared/Glyph';
import { IconButton } from '../shared/IconButton';
import { WorkLine } from './WorkLine';
import { useWorkbench } from './workbench-context';

export interface NoticeLineProps {
  readonly notice: NoticeView;
  readonly onDismiss: (id: number) => void;
}

/** What goes on, and what came of the last actions, at the foot of the window; the latter is read out once, and has the way back where there is one. */
export function NoticeLine({ notice: { told, kept, works }, onDismiss }: NoticeLineProps) {
  const { text } = useWorkbench();
  return (
    <div class="notice-place">
      {works.map((work) => (
        <WorkLine key={work.id} {...work} />
      ))}
      <div role="status" aria-live="polite">
        {[...kept, ...(told === null ? [] : [told])].map(({ id, tone, words, onUndo }) => (
          <p key={id} class={`notice-line tone-${tone}`}>
            <Glyph name={tone} />
            <span>{words}</span>
            {onUndo !== undefined && (
              <button type="button" class="link" onClick={onUndo}>
                {text.actions.undo}
              </button>
            )}
            <IconButton glyph="close" label={text.actions.dismiss} onClick={() => onDismiss(id)} />
          </p>
        ))}
      </div>
    </div>
  );
}
