import type { Quote } from '../../read/quote';
import type { ContactLabel } from './contact-labels';
import type { ContactRegion } from './contact-region';
import { quoteOf, type Span } from './contact-values';

/** A separator before a closing bracket or full stop, doubled separators, empty brackets, a separator behind an opening one. */
const STRAY = /[,;、]+\s*(?=[)。])\)?|[,;、](?:\s*[,;、])+|\(\s*\)|\(\s*[,;、]/g;
const CONTEXT = 12;

/** Emptied slots, dangling separators and unpaired brackets in a contact block, each with a few words around it so that it is found again. */
export function findStray(region: ContactRegion): readonly Quote[] {
  const { traced, span, labels, block } = region;
  const text = traced.text;
  const strays: Span[] = [];
  for (const match of text.slice(span.from, span.to).matchAll(STRAY)) {
    const from = span.from + (match.index ?? 0);
    strays.push({ from, to: from + match[0].length });
  }
  strays.push(...emptiedSlots(text, span, labels), ...unpairedBrackets(text, span));
  return strays
    .sort((one, other) => one.from - other.from)
    .reduce<Span[]>((kept, next) => mergeSpan(kept, withContext(text, span, labels, next)), [])
    .map((stray) => quoteOf(traced, stray, block.at));
}

/** 邮箱：； or 邮箱：） : a label whose value is missing. */
function emptiedSlots(text: string, span: Span, labels: readonly ContactLabel[]): readonly Span[] {
  return labels.flatMap((label, index): readonly Span[] => {
    if (label.kind === 'other' || label.kind === 'person') return [];
    const until = labels[index + 1]?.from ?? span.to;
    const value = text.slice(label.to, until);
    const empty = /^[\s,;、。)]*$/.test(value) && (value !== '' || labels[index + 1] !== undefined);
    return empty ? [{ from: label.from, to: Math.min(until, label.to + 2) }] : [];
  });
}

function unpairedBrackets(text: string, span: Span): readonly Span[] {
  const open: number[] = [];
  const unpaired: number[] = [];
  for (let at = span.from; at < span.to; at += 1) {
    if (text.charAt(at) === '(') open.push(at);
    else if (text.charAt(at) === ')' && open.pop() === undefined) unpaired.push(at);
  }
  // 1) and 一) are ordinals.
  const closing = unpaired.filter((at) => !/^[\d一二三四五六七八九十]?$/.test(text.slice(span.from, at)));
  return [...open, ...closing].map((at) => ({ from: at, to: at + 1 }));
}

/** A mark alone stands everywhere: quote it with the label or the words before it, or those behind an opening bracket. */
function withContext(text: string, span: Span, labels: readonly ContactLabel[], stray: Span): Span {
  if (stray.to - stray.from > 3) return stray;
  if (text.charAt(stray.from) === '(') {
    const words = /^[^,;:。]{0,12}[:]?/.exec(text.slice(stray.to, span.to))?.[0].length ?? 0;
    return { from: stray.from, to: stray.to + words };
  }
  const label = [...labels].reverse().find(({ from }) => from <= stray.from);
  const near = label && stray.from - label.from <= CONTEXT * 2 ? label.from : stray.from - CONTEXT;
  return { from: Math.max(span.from, near), to: stray.to };
}

function mergeSpan(kept: readonly Span[], next: Span): Span[] {
  const last = kept[kept.length - 1];
  if (!last || next.from >= last.to) return [...kept, next];
  return [...kept.slice(0, -1), { from: Math.min(last.from, next.from), to: Math.max(last.to, next.to) }];
}
