import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  readonly label: string;
  readonly class: string;
  /** The kind of file that is asked for, by its ending and its media type; JSON where nothing is said. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** What the ledger's whole data, and profiles, come in as. */
const JSON_FILES = '.json,application/json';

/** A button that asks for a file. */
export function FileButton({ label, class: look, accept = JSON_FILES, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
