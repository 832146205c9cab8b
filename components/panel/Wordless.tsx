import { Glyph } from '../shared/Glyph';

export interface WordlessProps {
  /** In the browser's own language, from the extension's manifest: the only words that are there. */
  readonly message: string;
}

/** What stands in the panel's place where its words could not be loaded. */
export function Wordless({ message }: WordlessProps) {
  return (
    <div class="gouji">
      <aside class="panel" style={{ width: '320px', height: 'auto' }}>
        <p class="strip tone-warning" role="alert">
          <Glyph name="warning" />
          <span>{message}</span>
        </p>
      </aside>
    </div>
  );
}
