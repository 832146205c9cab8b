import type { PagePointer } from '@/components/shared/target';
import { ownOf } from '@/lib/read/html/unclobbered';
import type { MarkedPlace, Places } from '../../checker.content/page/places';

/** Tells what the reader points at in the page, by mouse, touch or focus: marked places and official cells. Returns how to stop. */
export function watchPointer(
  document: Document,
  places: () => Places | null,
  onPointer: (pointer: PagePointer | null) => void,
): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  let told = '';
  let frame = 0;
  const tell = (pointer: PagePointer | null) => {
    const said = JSON.stringify(pointer);
    if (said === told) return;
    told = said;
    onPointer(pointer);
  };
  const window = document.defaultView;
  window?.addEventListener(
    'pointermove',
    (event) => {
      const { target, clientX, clientY } = event;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => tell(pointerAt(places(), target, { x: clientX, y: clientY })));
    },
    options,
  );
  window?.addEventListener('focusin', (event) => tell(pointerAt(places(), event.target, null)), options);
  document.documentElement.addEventListener('pointerleave', () => tell(null), { signal: stop.signal });
  return () => {
    stop.abort();
    cancelAnimationFrame(frame);
  };
}

/** Px around words in which the pointer still counts as on them. */
const NEAR = 3;

function pointerAt(
  places: Places | null,
  target: EventTarget | null,
  point: { readonly x: number; readonly y: number } | null,
): PagePointer | null {
  if (places === null || target === null || !isNode(target)) return null;
  const hit = places.marked.filter((mark) => isOn(mark, target, point));
  let cell = null;
  for (let at: Node | null = target; at !== null && cell === null; at = ownOf(at, 'parentNode')) {
    cell = places.cells.get(at as Element) ?? null;
  }
  const findings = Array.from(new Set(hit.flatMap((mark) => mark.findings)));
  return findings.length === 0 && cell === null ? null : { findings, cell };
}

function isOn({ what }: MarkedPlace, target: Node, point: { readonly x: number; readonly y: number } | null): boolean {
  if ('nodeType' in what) return what.contains(target);
  if (!what.intersectsNode(target)) return false;
  if (point === null) return true;
  return Array.from(what.getClientRects()).some(
    ({ left, right, top, bottom }) =>
      point.x >= left - NEAR && point.x <= right + NEAR && point.y >= top - NEAR && point.y <= bottom + NEAR,
  );
}

function isNode(target: EventTarget): target is Node {
  return 'nodeType' in target;
}
