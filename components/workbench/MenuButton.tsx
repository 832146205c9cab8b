import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Glyph } from '../shared/Glyph';
import { MenuItem, MenuList } from './menu-parts';

/** One thing that can be chosen from a menu. */
export interface Choosable {
  readonly key: string;
  readonly name: string;
  /** What it is good for, below its name. */
  readonly hint?: string;
}

export interface MenuButtonProps {
  readonly label: string;
  /** The look of the button. */
  readonly class: string;
  readonly items: readonly Choosable[];
  readonly onChoose: (key: string) => void;
  readonly disabled?: boolean;
}

/** A button that opens a menu; arrows move in it, Escape and a look elsewhere close it. */
export function MenuButton({ label, class: look, items, onChoose, disabled }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const stops = () => [...(box.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]') ?? [])];
  useLayoutEffect(() => {
    if (open) stops()[0]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const all = stops();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const target = targets[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (target !== undefined) all[target]?.focus();
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.key === 'Escape' || target !== undefined) event.preventDefault();
  };
  return (
    <span
      ref={box}
      class="menu-box"
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !box.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class={look}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled === true}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {label}
        <Glyph name="down" size={12} />
      </button>
      {open && (
        <MenuList class="menu" aria-label={label} onKeyDown={move}>
          {items.map(({ key, name, hint }) => (
            <MenuItem
              key={key}
              onClick={() => {
                close();
                onChoose(key);
              }}
            >
              {name}
              {hint !== undefined && <small>{hint}</small>}
            </MenuItem>
          ))}
        </MenuList>
      )}
    </span>
  );
}
