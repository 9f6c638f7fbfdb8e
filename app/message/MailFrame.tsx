import { useEffect, useMemo, useRef, useState } from 'react';
import type { DateMark } from '@/mail/date-mark';
import { frameDocument } from '@/mail/markup/frame-document';
import { framed } from '@/mail/markup/trusted';
import { fitHeight } from './frame-height';
import { passKeysOn } from './frame-keys';
import { markDates } from './frame-marks';

interface MailFrameProps {
  title: string;
  /** What `sanitise` gave, nothing else. */
  html: string;
  pictures: boolean;
  /** In pixels; null: as much as there is, and the mail scrolls inside. */
  height: number | null;
  onHeight: (height: number | null) => void;
  /** Dates in it that can be pressed. */
  marks: readonly DateMark[];
  onDate: ((mark: DateMark) => void) | null;
}

/**
 * The markup of a message in a document of its own. Links may open windows, which are then ordinary ones. Left out
 * for good: scripts, forms, downloads, dialogs, leading the page elsewhere. Because no script ever runs in it, it may
 * have our origin: we look in for its height and its keys, and nothing in there can look out. Scripts and our
 * origin together would undo the whole box.
 */
export function MailFrame({ title, html, pictures, height, onHeight, marks, onDate }: MailFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const forget = useRef<(() => void) | null>(null);
  const [loads, setLoads] = useState(0);
  const press = useRef(onDate);
  useEffect(() => {
    press.current = onDate;
  });
  const source = useMemo(() => framed(frameDocument(html, pictures)), [html, pictures]);
  useEffect(() => () => forget.current?.(), []);
  useEffect(() => {
    const mail = frame.current?.contentDocument;
    return mail && loads > 0 ? markDates(mail, marks, (mark) => press.current?.(mark)) : undefined;
  }, [loads, marks]);

  const look = (): void => {
    const element = frame.current;
    const mail = element?.contentDocument;
    if (!element || !mail) return;
    forget.current?.();
    passKeysOn(element, mail);
    forget.current = fitHeight(element, mail, onHeight);
    setLoads((count) => count + 1);
  };
  return (
    <iframe
      ref={frame}
      title={title}
      className={`w-full rounded-row border border-line scheme-light ${height === null ? 'min-h-0 flex-1' : 'shrink-0'}`}
      style={height === null ? undefined : { height }}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={source}
      onLoad={look}
    />
  );
}
