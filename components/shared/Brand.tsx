/** The mark: a table's cells, one of them out of line, and a tick. The same drawing as the extension's icon. */
export function Brand() {
  return (
    <svg width="20" height="20" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="6" y="6" width="116" height="116" rx="26" fill="#0f5c4d" />
      <path d="M28 32h20v14H28zM54 32h20v14H54zM80 32h20v14H80zM28 54h20v14H28zM80 54h20v14H80z" fill="#bfe3d6" />
      <path d="M54 54h20v14H54z" fill="#ffd24d" />
      <path
        d="M30 90l16 14 52-26"
        fill="none"
        stroke="#ffffff"
        stroke-width="12"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
