import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Menu } from '../../protocol/runs';
import { MenuList } from './menu-list';

interface Props {
  readonly menus: readonly Menu[];
  readonly onChoose: (functionName: string) => void;
}

/** The add-on's menus. Arrow keys move along the bar and into a menu; Escape closes the menu. */
export function MenuBar({ menus, onChoose }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  const closeAll = useCallback(() => setOpen(null), []);

  useEffect(() => {
    if (open === null) return undefined;
    const closeOutside = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    // The grid stops the propagation of pointer events, so this listens in the capture phase.
    document.addEventListener('pointerdown', closeOutside, true);
    window.addEventListener('blur', closeAll);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      window.removeEventListener('blur', closeAll);
    };
  }, [open, closeAll]);

  function focusButton(index: number): void {
    bar.current?.querySelectorAll<HTMLElement>(':scope > .menu > button')[index]?.focus();
  }

  function step(from: number, by: number): void {
    const next = menus[(from + by + menus.length) % menus.length];
    if (!next) return;
    focusButton(menus.indexOf(next));
    if (open !== null) setOpen(next.caption);
  }

  function onKey(event: KeyboardEvent, index: number, caption: string): void {
    const { key } = event;
    if (key === 'ArrowRight') step(index, 1);
    else if (key === 'ArrowLeft') step(index, -1);
    else if (key === 'ArrowDown') setOpen(caption);
    else if (key === 'Escape') closeAll();
    else return;
    event.preventDefault();
  }

  return (
    <div className="menu-bar" role="menubar" aria-label="Menus" ref={bar}>
      {menus.map((menu, index) => (
        <div className="menu" key={menu.caption}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === menu.caption}
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => setOpen(open === menu.caption ? null : menu.caption)}
            onKeyDown={(event) => onKey(event, index, menu.caption)}
            onPointerEnter={() => open !== null && setOpen(menu.caption)}
          >
            {menu.caption}
          </button>
          {open === menu.caption && (
            <MenuList
              label={menu.caption}
              items={menu.items}
              onChoose={(functionName) => {
                closeAll();
                onChoose(functionName);
              }}
              onClose={() => {
                closeAll();
                focusButton(index);
              }}
              onSide={(by) => step(index, by)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
