import { REPORT_LANGUAGE } from '@/lib/messages/languages';

export interface BodyNameProps {
  readonly name: string;
  /** What of its beginning all names of the list share: heard, and not seen. */
  readonly place: string | undefined;
}

/** The name of a body in the list. */
export function BodyName({ name, place }: BodyNameProps) {
  if (place === undefined) return <span lang={REPORT_LANGUAGE}>{name}</span>;
  return (
    <span lang={REPORT_LANGUAGE}>
      <span class="unseen">{place}</span>
      {name.slice(place.length)}
    </span>
  );
}
