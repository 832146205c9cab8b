import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWorkbench } from '../workbench-context';

export interface ProjectNameProps {
  readonly tag: string;
  /** How many of its units are there, in words; null where that is not known. */
  readonly count: string | null;
  readonly onRename: (name: string) => void;
}

/** The name of a project, which can be changed. */
export function ProjectName({ tag, count, onRename }: ProjectNameProps) {
  const { text } = useWorkbench();
  /** What is being written; null while nothing is. */
  const [name, setName] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  const isWriting = name !== null;
  // Into the field, and back to the button that opened it: the reader stays where he was.
  useLayoutEffect(() => {
    if (isWriting) field.current?.focus();
    else if (wasWriting.current) begin.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const wanted = (name ?? tag).trim();
  if (name === null) {
    return (
      <div class="project-name">
        <h3>
          {tag}
          {count !== null && <em>{count}</em>}
        </h3>
        <button type="button" class="link" ref={begin} onClick={() => setName(tag)}>
          {text.units.rename}
        </button>
      </div>
    );
  }
  return (
    <form
      class="project-name"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(wanted);
        setName(null);
      }}
    >
      <input
        type="text"
        class="wide"
        aria-label={text.units.newName}
        maxLength={60}
        value={name}
        ref={field}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setName(null);
        }}
      />
      <button type="submit" class="plain" disabled={wanted === '' || wanted === tag}>
        {text.actions.save}
      </button>
      <button type="button" class="plain" onClick={() => setName(null)}>
        {text.actions.cancel}
      </button>
    </form>
  );
}
