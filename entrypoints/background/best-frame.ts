import type { PageKind } from '@/lib/detect/page-kind';
import type { FrameReport } from '@/lib/store/messages';

/** A frame of a tab and what it holds. */
export interface SurveyedFrame {
  readonly frameId: number;
  readonly report: FrameReport;
}

const RANK: Readonly<Record<PageKind, number>> = { 'annual-report': 2, 'older-annual-report': 1, 'not-a-report': 0 };

/** The frame to check: a report before an older one before none, then the higher score, then the outer frame. */
export function bestFrame(frames: readonly SurveyedFrame[]): SurveyedFrame | undefined {
  return [...frames].sort(
    (one, other) =>
      RANK[other.report.kind] - RANK[one.report.kind] ||
      other.report.score - one.report.score ||
      one.frameId - other.frameId,
  )[0];
}
