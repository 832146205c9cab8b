import type { Quote } from '../page/quote';
import type { AgencyClaim, BodyKind, Contact, PageMetadata, TextBlock } from './report';

/** What the reporting body is read from. */
export interface AgencySources {
  readonly title: Quote | null;
  readonly pageTitle: Quote | null;
  readonly metadata: PageMetadata;
  readonly contact: Contact | null;
  /** Blocks after the last section. */
  readonly closing: readonly TextBlock[];
}

/** The reporting body: its name, every place that names it, and its kind, which decides the deadline. */
export interface AgencyReading {
  readonly agency: string | null;
  readonly claims: readonly AgencyClaim[];
  readonly bodyKind: BodyKind;
}

/** The reporting body from the title, else the signature, else the metadata, else the contact block. */
export function readAgency(_sources: AgencySources): AgencyReading {
  return { agency: null, claims: [], bodyKind: 'unclear' };
}
