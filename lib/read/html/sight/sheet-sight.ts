import { attributeOf, ownOf, parentOf } from '../unclobbered';
import {
  type Declaration,
  type Declarations,
  isCutToNothing,
  isFarOff,
  isZero,
  parseDeclarations,
} from './declarations';
import { declaredSight, ownDeclarations } from './markup-sight';
import { holdsOnScreen, selectorsOf, specificityOf } from './selectors';
import { remembered, type Sight } from './sight';

/** A selector of a style sheet with declarations that may hide, strike or raise what it names, or take that back. */
interface StyleRule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
  /** Cascade: later in the list wins among equals. */
  readonly specificity: number;
}

const IMPORTANT = 1e12;
const INLINE = 1e10;

/** The rules of the document's own sheets that hold on a screen, in their order. Sheets that cannot be read say nothing. */
function rulesOf(document: Document): readonly StyleRule[] {
  const found: StyleRule[] = [];
  const visit = (rules: CSSRuleList): void => {
    for (const rule of Array.from(rules)) {
      if ('selectorText' in rule && 'style' in rule) {
        const declarations = parseDeclarations((rule as CSSStyleRule).style.cssText);
        if (declarations.length === 0) continue;
        for (const selector of selectorsOf((rule as CSSStyleRule).selectorText))
          found.push({ selector, declarations, specificity: specificityOf(selector) });
      } else if ('cssRules' in rule) {
        const media = 'media' in rule ? (rule as CSSMediaRule).media.mediaText : '';
        if (holdsOnScreen(media)) visit((rule as CSSGroupingRule).cssRules);
      }
    }
  };
  for (const sheet of Array.from(document.styleSheets)) {
    if (sheet.disabled || !holdsOnScreen(sheet.media?.mediaText ?? '')) continue;
    try {
      visit(sheet.cssRules);
    } catch {
      // A sheet of another site: browsers do not let it be read.
    }
  }
  return found;
}

/** Whether a declaration, alone or with others of its rule, hides, strikes or raises. */
function isEffective({ property, value }: Declaration): boolean {
  if (property === 'display') return value === 'none';
  if (property === 'visibility' || property === 'content-visibility') return /hidden|collapse/.test(value);
  if (property === 'text-decoration-line') return value.includes('line-through');
  if (property === 'vertical-align') return /^(?:super|text-top)$/.test(value);
  if (property === 'clip' || property === 'clip-path') return isCutToNothing(value);
  if (property === 'transform') return value.startsWith('scale(0');
  if (/^(?:text-indent|left|top)$/.test(property)) return isFarOff(value);
  return /^(?:opacity|font-size|(?:max-)?(?:height|width))$/.test(property) && isZero(value);
}

/** What browsers hide or strike of themselves until a rule takes that back. */
const HIDDEN_BY_NATURE = '[hidden], dialog, s, del, strike';

/** The elements that some rule may hide, strike or raise, or show again; all others look as their attributes say. */
function suspectsOf(document: Document, rules: readonly StyleRule[]): ReadonlySet<Element> {
  const suspects = new Set<Element>(rules.length > 0 ? document.querySelectorAll(HIDDEN_BY_NATURE) : []);
  for (const { selector, declarations } of rules) {
    if (!declarations.some(isEffective)) continue;
    try {
      for (const element of document.querySelectorAll(selector)) suspects.add(element);
    } catch {
      // Selectors of other engines, or too new ones.
    }
  }
  return suspects;
}

function matches(element: Element, selector: string): boolean {
  try {
    return ownOf(element, 'matches').call(element, selector);
  } catch {
    return false;
  }
}

function cascade(element: Element, rules: readonly StyleRule[]): Declarations {
  const values = new Map<string, string>();
  const ranks = new Map<string, number>();
  const declare = ({ property, value, important }: Declaration, strength: number): void => {
    const rank = strength + (important ? IMPORTANT : 0);
    if (rank < (ranks.get(property) ?? 0)) return;
    ranks.set(property, rank);
    values.set(property, value);
  };
  for (const { selector, declarations, specificity } of rules) {
    if (matches(element, selector)) for (const each of declarations) declare(each, specificity);
  }
  for (const each of parseDeclarations(attributeOf(element, 'style') ?? '')) declare(each, INLINE);
  return values;
}

/**
 * The sight of a page that no browser draws: its own style sheets and attributes, as on an office's screen. Sheets that the
 * page only names are not loaded. Asks each element once: good for one check.
 */
export function sheetSight(document: Document): Sight {
  const rules = rulesOf(document);
  const suspects = suspectsOf(document, rules);
  const styles = new Map<Element, Declarations>();
  const veils = new Map<Element, boolean>();
  const isVeiledAround = (element: Element): boolean => {
    const parent = parentOf(element);
    return parent !== null && isVeil(parent);
  };
  /** Whether what stands in the element inherits a veil, which a rule for it may take off. */
  const isVeil = (element: Element): boolean => {
    const known = veils.get(element);
    if (known !== undefined) return known;
    const style = styleOf(element);
    const own = style.get('visibility') ?? style.get('font-size');
    const veil =
      /hidden|collapse/.test(style.get('visibility') ?? '') ||
      isZero(style.get('font-size')) ||
      (own === undefined && isVeiledAround(element));
    veils.set(element, veil);
    return veil;
  };
  const styleOf = (element: Element): Declarations => {
    const known = styles.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const isOpen = suspects.has(element) || (suspects.size > 0 && parent !== null && isVeil(parent));
    const style = isOpen ? cascade(element, rules) : ownDeclarations(element);
    styles.set(element, style);
    return style;
  };
  return remembered(declaredSight(styleOf));
}
