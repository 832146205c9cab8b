import { detectPage } from '@/lib/detect/detect';
import type { FrameReport } from '@/lib/store/messages';
import { viewSize } from '../host/geometry';

/** A frame of another site this large (share of the window) may well hold the page's text. */
const LARGE = 0.3;

/** What this frame's page is, before anything is shown. */
export function surveyFrame(document: Document): FrameReport {
  const { kind, score, year } = detectPage(document);
  return { kind, score, year, pdf: document.contentType === 'application/pdf', closedFrames: closedFrames(document) };
}

function closedFrames(document: Document): readonly string[] {
  const view = viewSize(document);
  const window = view.width * view.height;
  return Array.from(document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame'))
    .filter((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return frame.contentDocument === null && width * Math.min(height, view.height) > LARGE * window;
    })
    .map((frame) => frame.src)
    .filter((address) => /^https?:/.test(address));
}
