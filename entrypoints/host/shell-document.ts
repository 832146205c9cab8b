/**
 * Where what stands beside the page belongs: the outermost window when this frame may reach it (a frame's own window can
 * be narrow, or far longer than what is seen), else the frame.
 */
export function shellDocument(frame: Window): Document {
  try {
    const top = frame.top?.document;
    // A frameset shows nothing but its frames.
    if (top !== undefined && top.body?.tagName !== 'FRAMESET') return top;
  } catch {
    // Another site's window: stay in the frame.
  }
  return frame.document;
}
