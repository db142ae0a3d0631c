import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { DialogFrame } from '../../protocol/page-protocol';
import type { HtmlFrames } from '../html-frames';
import { CloseButton } from './close-button';
import { HtmlFrame } from './html-frame';

interface Props {
  readonly frame: DialogFrame;
  readonly frames: HtmlFrames;
  readonly focusGrid: () => void;
  readonly onClose: () => void;
}

/** A dialog of the add-on in the size that it requested. A modeless one leaves the grid usable and can be dragged. */
export function HtmlDialog({ frame, frames, focusGrid, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: frame.width, height: frame.height });
  const [moved, setMoved] = useState({ x: 0, y: 0 });

  useEffect(() => {
    if (frame.modal) box.current?.showModal();
    else box.current?.show();
  }, [frame.modal]);

  function drag(event: PointerEvent): void {
    if (frame.modal || (event.target as Element).closest('button')) return;
    const from = { x: event.clientX - moved.x, y: event.clientY - moved.y };
    const title = event.currentTarget as HTMLElement;
    title.setPointerCapture(event.pointerId);
    const follow = (pointer: MouseEvent) =>
      setMoved({ x: pointer.clientX - from.x, y: pointer.clientY - from.y });
    title.onpointermove = follow;
    title.onpointerup = (release) => {
      title.onpointermove = null;
      // React may not have rendered the last moves yet; it renders a release immediately.
      follow(release);
    };
  }

  return (
    <dialog
      ref={box}
      className={frame.modal ? 'html-dialog' : 'html-dialog modeless'}
      aria-label={frame.title}
      style={{ transform: `translate(${moved.x}px, ${moved.y}px)` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-title" onPointerDown={drag}>
        <h2>{frame.title}</h2>
        <CloseButton label="Close dialog" onClick={onClose} />
      </div>
      <div className="dialog-page" style={{ width: size.width, height: size.height }}>
        <HtmlFrame
          id={frame.id}
          title={frame.title}
          frames={frames}
          host={{
            close: onClose,
            focusGrid,
            resize: (width, height) =>
              setSize((now) => ({ width: width ?? now.width, height: height ?? now.height })),
          }}
        />
      </div>
    </dialog>
  );
}
