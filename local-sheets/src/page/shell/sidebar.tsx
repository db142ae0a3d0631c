import type { Frame } from '../../protocol/page-protocol';
import type { HtmlFrames } from '../html-frames';
import { CloseButton } from './close-button';
import { HtmlFrame } from './html-frame';

interface Props {
  readonly frame: Frame;
  readonly frames: HtmlFrames;
  readonly focusGrid: () => void;
  readonly onClose: () => void;
}

/** The sidebar: always 300 pixels wide, as in Sheets. */
export function Sidebar({ frame, frames, focusGrid, onClose }: Props) {
  return (
    <aside className="sidebar" aria-label={frame.title}>
      <div className="sidebar-title">
        <h2>{frame.title}</h2>
        <CloseButton label="Close sidebar" onClick={onClose} />
      </div>
      <HtmlFrame
        id={frame.id}
        title={frame.title}
        frames={frames}
        host={{ close: onClose, focusGrid, resize: () => undefined }}
      />
    </aside>
  );
}
