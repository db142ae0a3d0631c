import type { Scope } from '../../protocol/session-calls';
import { ask } from '../ask';
import { whole } from '../partial-class';

type Properties = GoogleAppsScript.Properties.Properties;

/** One store of strings. */
class PropertiesPart implements Partial<Properties> {
  constructor(private readonly scope: Scope) {}

  getProperty(key: string): string | null {
    return ask('properties.get', 'Properties.getProperty', { scope: this.scope, key: String(key) });
  }
  getProperties(): Record<string, string> {
    return ask('properties.all', 'Properties.getProperties', { scope: this.scope });
  }
  getKeys(): string[] {
    return Object.keys(ask('properties.all', 'Properties.getKeys', { scope: this.scope }));
  }
  setProperty(key: string, value: string): Properties {
    return this.set('Properties.setProperty', { [key]: String(value) }, false);
  }
  setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    const values: Record<string, string> = {};
    for (const [key, value] of Object.entries(properties)) values[key] = String(value);
    return this.set('Properties.setProperties', values, deleteAllOthers);
  }
  deleteProperty(key: string): Properties {
    ask('properties.remove', 'Properties.deleteProperty', { scope: this.scope, key: String(key) });
    return this.self();
  }
  deleteAllProperties(): Properties {
    ask('properties.remove', 'Properties.deleteAllProperties', { scope: this.scope, key: null });
    return this.self();
  }

  private set(label: string, values: Record<string, string>, replace: boolean): Properties {
    ask('properties.set', label, { scope: this.scope, values, replace });
    return this.self();
  }

  private self(): Properties {
    return this as unknown as Properties;
  }
}

export const newProperties = whole<Properties, [Scope]>('Properties', PropertiesPart);
