import type { ComponentChildren } from 'preact';

interface EngineerTabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  readonly children: ComponentChildren;
}

/** The two panels of the dialog; follows the tabs pattern of WAI-ARIA. */
export function EngineerTabs<Key extends string>(props: EngineerTabsProps<Key>) {
  const { label, tabs, chosen, onChoose, children } = props;
  const keys = Object.keys(tabs) as Key[];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = keys[(keys.indexOf(chosen) + step + keys.length) % keys.length] as Key;
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={tabId(key)}
            aria-selected={key === chosen}
            aria-controls={key === chosen ? panelId : undefined}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {tabs[key]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={tabId(chosen)}>
        {children}
      </div>
    </>
  );
}

const tabId = (key: string) => `tab-${key}`;
const panelId = 'panel';
