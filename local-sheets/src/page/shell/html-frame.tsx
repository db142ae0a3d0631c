import { useEffect, useRef } from 'react';
import { type FrameHost, frameAddress, type HtmlFrames } from '../html-frames';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly frames: HtmlFrames;
  readonly host: FrameHost;
}

const allowed =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** One HTML page of the add-on, on a separate origin. */
export function HtmlFrame({ id, title, frames, host }: Props) {
  const element = useRef<HTMLIFrameElement>(null);
  const latest = useRef(host);
  latest.current = host;
  useEffect(() => {
    if (!element.current) return undefined;
    return frames.add(id, element.current, {
      close: () => latest.current.close(),
      focusGrid: () => latest.current.focusGrid(),
      resize: (width, height) => latest.current.resize(width, height),
    });
  }, [id, frames]);
  return <iframe ref={element} title={title} src={frameAddress(id)} sandbox={allowed} />;
}
