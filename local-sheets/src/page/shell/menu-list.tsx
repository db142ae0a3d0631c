import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { MenuItem } from '../../protocol/runs';

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onChoose: (functionName: string) => void;
  readonly onClose: () => void;
  /** Leaves this menu to the left (-1) or right (1). */
  readonly onSide: (by: number) => void;
}

/** The items of one menu, with the focus on the first; submenus open to the right. */
export function MenuList({ label, items, onChoose, onClose, onSide }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [openItem, setOpenItem] = useState<number | null>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);

  function move(by: number): void {
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLElement>(':scope > div > [role=menuitem]') ?? []),
    ];
    const now = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(now + by + buttons.length) % buttons.length]?.focus();
  }

  function closeInner(index: number): void {
    setOpenItem(null);
    list.current?.children[index]?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'ArrowLeft') onSide(-1);
    else if (key === 'ArrowRight') onSide(1);
    else if (key === 'Escape' || key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKey}>
      {items.map((item, index) => {
        const key = `${index} ${item.caption}`;
        if (item.items) {
          return (
            <div className="menu-row" key={key} onPointerEnter={() => setOpenItem(index)}>
              <button
                type="button"
                role="menuitem"
                aria-haspopup="menu"
                aria-expanded={openItem === index}
                tabIndex={-1}
                onClick={() => setOpenItem(index)}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowRight') return;
                  event.stopPropagation();
                  setOpenItem(index);
                }}
              >
                {item.caption}
                <span aria-hidden="true">▸</span>
              </button>
              {openItem === index && (
                <MenuList
                  label={item.caption}
                  items={item.items}
                  onChoose={onChoose}
                  onClose={onClose}
                  onSide={(by) => (by < 0 ? closeInner(index) : onSide(by))}
                />
              )}
            </div>
          );
        }
        const { functionName } = item;
        if (functionName === null) return <hr key={key} />;
        return (
          <div className="menu-row" key={key} onPointerEnter={() => setOpenItem(null)}>
            <button type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(functionName)}>
              {item.caption}
            </button>
          </div>
        );
      })}
    </div>
  );
}
