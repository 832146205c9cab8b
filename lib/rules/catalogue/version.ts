import type { RuleDeclaration } from './declaration';

/** Raised by hand when the meaning of a rule changes while its declaration stays the same. */
const REVISION = '1.0.0';

/** FNV-1a, 32 bits: enough to tell two catalogues apart; nothing depends on it being hard to forge. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The version of a catalogue, as semver: the revision and a fingerprint of every rule's declaration, in their order. */
export function versionOf(rules: readonly RuleDeclaration[]): string {
  const declared = rules.map(({ id, severity, head, basis, reasons }) =>
    [id, severity, head, ...basis, ...reasons].join(' '),
  );
  return `${REVISION}+${fingerprint(declared.join('\n'))}`;
}
