import type { MenuItem } from '../../protocol/runs';
import { ask } from '../ask';
import { whole } from '../partial-class';

type Menu = GoogleAppsScript.Base.Menu;

/** Collects the items of a menu; addToUi shows it. */
class MenuPart implements Partial<Menu> {
  private readonly items: MenuItem[] = [];

  constructor(private readonly caption: string | null) {
    made.set(this, { caption: caption ?? '', items: this.items });
  }
  addItem(caption: string, functionName: string): Menu {
    return this.add({ caption, functionName });
  }
  addSeparator(): Menu {
    return this.add({ caption: '', functionName: null });
  }
  addSubMenu(menu: Menu): Menu {
    const { caption, items } = made.get(menu) ?? { caption: '', items: [] };
    return this.add({ caption, functionName: null, items });
  }
  addToUi(): void {
    ask('ui.menu', 'Menu.addToUi', { caption: this.caption, items: this.items });
  }

  private add(item: MenuItem): Menu {
    this.items.push(item);
    return this as unknown as Menu;
  }
}

const made = new WeakMap<object, { caption: string; items: MenuItem[] }>();

export const newMenu = whole<Menu, [caption: string | null]>('Menu', MenuPart);
