import { describe, expect, it } from 'vitest';
import { bestFrame, type SurveyedFrame } from '@/entrypoints/background/best-frame';
import type { PageKind } from '@/lib/detect/page-kind';

function frame(frameId: number, kind: PageKind, score: number): SurveyedFrame {
  return { frameId, report: { kind, score, year: null, pdf: false, closedFrames: [] } };
}

describe('best frame', () => {
  it('is the report with the most marks', () => {
    const frames = [frame(0, 'not-a-report', 0), frame(4, 'annual-report', 40), frame(7, 'annual-report', 90)];
    expect(bestFrame(frames)?.frameId).toBe(7);
  });

  it('is a report rather than an older one, however many marks that has', () => {
    expect(bestFrame([frame(0, 'older-annual-report', 90), frame(3, 'annual-report', 30)])?.frameId).toBe(3);
    expect(bestFrame([frame(5, 'older-annual-report', 20), frame(0, 'not-a-report', 0)])?.frameId).toBe(5);
  });

  it('is the outer one of two alike, and none where there is none', () => {
    expect(bestFrame([frame(9, 'annual-report', 50), frame(0, 'annual-report', 50)])?.frameId).toBe(0);
    expect(bestFrame([])).toBeUndefined();
  });
});
