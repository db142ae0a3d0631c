import { useEffect, useReducer, useState } from 'react';
import { createPortal } from 'react-dom';
import { SlicerChoices } from './slicer-choices';
import type { SlicerSource } from './slicer-source';
import './slicers.css';

interface Props {
  readonly slicerId: number;
  readonly source: SlicerSource;
}

/** The component that Univer shows over the cells for each slicer: a button with its title, which opens the choices. */
export function GasSlicer({ slicerId, source }: Props) {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => source.onChange(drawAgain), [source]);
  const content = source.read(slicerId);
  if (content === null) return null;
  const { title, background, choices, hidden } = content;
  const shown = choices.filter(({ text }) => !hidden.includes(text)).length;
  const summary = shown === choices.length ? 'All' : `${shown} of ${choices.length}`;

  return (
    <>
      <button
        type="button"
        className="slicer"
        aria-haspopup="dialog"
        style={background === null ? {} : { background }}
        // Otherwise the grid would use the pointer to move the slicer.
        onPointerDown={(event) => event.stopPropagation()}
        onClick={() => setIsOpen(true)}
      >
        <span className="slicer-title">{title || 'Slicer'}</span>
        <span className="slicer-summary">{summary}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen &&
        createPortal(
          <SlicerChoices
            title={title || 'Slicer'}
            choices={choices}
            hidden={hidden}
            onChoose={(texts) => {
              setIsOpen(false);
              source.hide(slicerId, texts);
            }}
            onClose={() => setIsOpen(false)}
          />,
          document.getElementById('page') ?? document.body,
        )}
    </>
  );
}
