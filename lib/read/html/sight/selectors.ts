/** Width of the window that saved pages are read for, in px: an office's screen. */
const WIDTH = 1280;

/** Whether a list of media queries holds on a screen of an office's width; what is not understood does not. */
export function holdsOnScreen(media: string): boolean {
  return media
    .toLowerCase()
    .split(',')
    .some((query) => query.split(/\band\b/).every((part) => holds(part.trim())));
}

function holds(part: string): boolean {
  if (/^(?:only )?(?:all|screen)$|^$|^not print$/.test(part)) return true;
  const [, side, length, unit] = /^\(\s*(min|max)-width\s*:\s*([\d.]{1,8})(px|r?em)\s*\)$/.exec(part) ?? [];
  if (side === undefined) return false;
  const px = Number(length) * (unit === 'px' ? 1 : 16);
  return side === 'min' ? px <= WIDTH : px >= WIDTH;
}

/** The selectors of a rule's list, those of pseudo-elements left out: they name no element. */
export function selectorsOf(list: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const character = list.charAt(at);
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if (at === list.length || (character === ',' && depth === 0)) {
      found.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found.filter((selector) => selector !== '' && !/::|:(?:before|after|first-l)|&/.test(selector));
}

/** How strongly a selector binds: ids, then classes, attributes and states, then names; `:where()` counts for nothing. */
export function specificityOf(selector: string): number {
  const bare = selector.replace(/:where\([^)]*\)/g, '').replace(/:(?:not|is|has|matches)(?=\()/g, '');
  const ids = bare.match(/#[^\s>+~.#:[(),]+/g)?.length ?? 0;
  const classes = bare.match(/\.[^\s>+~.#:[(),]+|\[[^\]]*\]|:[a-z-]+/gi)?.length ?? 0;
  const names = bare.match(/(?:^|[\s>+~(,])[a-z][\w-]*/gi)?.length ?? 0;
  return ids * 1e6 + classes * 1e3 + names;
}
