import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  readonly label: string;
  readonly class: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a JSON file. */
export function FileButton({ label, class: look, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
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
