import { type ArchiveReading, readArchiveInSteps } from '@/lib/export/files/archive/read-archive';

/** Reads a file back at one go. */
export function readArchive(...given: Parameters<typeof readArchiveInSteps>): ArchiveReading {
  const steps = readArchiveInSteps(...given);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
