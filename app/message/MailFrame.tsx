import { frameDocument } from '@/mail/markup/frame-document';

interface MailFrameProps {
  title: string;
  /** What `sanitise` gave, nothing else. */
  html: string;
  pictures: boolean;
}

/**
 * The markup of a message in a document of its own. Links may open windows, which are then ordinary ones. Left out
 * for good: scripts, our origin, forms, downloads, dialogs, leading the page elsewhere. So neither side can look into
 * the other: the frame has the height it is given and scrolls inside, and keys pressed in it are not heard outside.
 */
export function MailFrame({ title, html, pictures }: MailFrameProps) {
  return (
    <iframe
      title={title}
      className="min-h-0 w-full flex-1 rounded-row border border-line scheme-light"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={frameDocument(html, pictures)}
    />
  );
}
