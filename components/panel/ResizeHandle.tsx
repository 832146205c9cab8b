import { useRef } from 'preact/hooks';
import { useReportTools } from '../shared/report-tools';
import { clampWidth, NARROWEST, WIDEST } from './panel-width';

/** Px that an arrow key moves the edge. */
const STEP = 16;

export interface ResizeHandleProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The left edge: drag it, or move it with the arrow keys (the panel stands at the right, so left is wider). */
export function ResizeHandle({ width, onWidth }: ResizeHandleProps) {
  const { text } = useReportTools();
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: NARROWEST,
    End: WIDEST,
  };
  return (
    <hr
      class="resize"
      aria-orientation="vertical"
      aria-label={text.bar.resize}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      aria-valuetext={text.bar.pixels(width)}
      tabIndex={0}
      onKeyDown={(event) => {
        const next = keys[event.key];
        if (next === undefined) return;
        event.preventDefault();
        onWidth(clampWidth(next));
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current !== null) onWidth(clampWidth(drag.current.width + drag.current.x - event.clientX));
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    />
  );
}
