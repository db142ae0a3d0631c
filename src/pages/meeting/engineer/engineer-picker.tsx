import { useEffect, useRef, useState } from 'preact/hooks';
import type { EngineerChoice } from '../../../contract/meeting-form';
import { useStrings } from '../../shell/page-context';
import { meetingStrings } from '../strings/meeting-strings';
import { atRest, matching, moved, narrowed, opened } from './picking';

interface EngineerPickerProps {
  readonly engineers: readonly EngineerChoice[];
  readonly chosenId: string | null;
  readonly hasDraft: (engineerId: string) => boolean;
  readonly onChoose: (engineerId: string) => void;
}

/** The list of engineers, filtered by what is typed; follows the combobox pattern of WAI-ARIA. */
export function EngineerPicker({ engineers, chosenId, hasDraft, onChoose }: EngineerPickerProps) {
  const text = useStrings(meetingStrings);
  const [picking, setPicking] = useState(atRest);
  const { isOpen, typed } = picking;
  const list = matching(engineers, typed);
  const marked = isOpen ? list[picking.marked] : undefined;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The next keystroke replaces the name.
    if (!isOpen && document.activeElement === field.current) field.current?.select();
  }, [isOpen]);
  useEffect(() => {
    if (marked) document.getElementById(optionId(marked.id))?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  const open = () => setPicking(opened(engineers.findIndex(({ id }) => id === chosenId)));
  const take = (engineer: EngineerChoice | undefined) => {
    setPicking(atRest);
    if (engineer && engineer.id !== chosenId) onChoose(engineer.id);
  };
  const step = (steps: 1 | -1) => (isOpen ? setPicking(moved(picking, steps, list.length)) : open());
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Tab') take(marked);
    if (event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(key)) return;
    event.preventDefault();
    if (key === 'ArrowDown') step(1);
    if (key === 'ArrowUp') step(-1);
    if (key === 'Escape') setPicking(atRest);
    // If there is no match, the typed text remains for correction.
    if (key === 'Enter' && marked) take(marked);
  };
  return (
    <div class="picker">
      <input
        id="engineer"
        ref={field}
        role="combobox"
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'engineers' : undefined}
        aria-activedescendant={marked && optionId(marked.id)}
        placeholder={text.who.placeholder}
        value={typed ?? engineers.find(({ id }) => id === chosenId)?.name ?? ''}
        onInput={(event) => setPicking(narrowed(event.currentTarget.value))}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
        onClick={(event) => {
          event.currentTarget.select();
          if (!isOpen) open();
        }}
        onBlur={() => setPicking(atRest)}
      />
      {isOpen && list.length > 0 && (
        <div id="engineers" role="listbox" aria-label={text.who.label}>
          {list.map((engineer) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
            // biome-ignore lint/a11y/useFocusableInteractive: as above.
            <div
              key={engineer.id}
              id={optionId(engineer.id)}
              role="option"
              dir="auto"
              aria-selected={engineer === marked}
              // Without this, the field loses the focus and the list closes before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(engineer)}
            >
              {text.who.choice(engineer.name, engineer.team, hasDraft(engineer.id))}
            </div>
          ))}
        </div>
      )}
      <p class="picker-none" role="status">
        {isOpen && list.length === 0 && text.who.nobody(typed ?? '')}
      </p>
    </div>
  );
}

const optionId = (engineerId: string) => `engineer-${engineerId}`;
