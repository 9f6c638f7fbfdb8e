import { useMemo, useState } from 'react';
import { t } from '@/i18n/i18n';
import type { DateMark } from '@/mail/date-mark';
import { linkify } from '@/mail/body/links';
import { paragraphsOf } from '@/mail/body/paragraphs';
import type { BodyPart } from '@/mail/body/text';
import { portalUrl } from '@/portal/open';
import { mailMessagePath } from '@/portal/paths';
import type { Readable } from '@/mail/readable';
import { DateButton } from './DateButton';
import { marked, type Placed, placeMarks } from './place-marks';

interface BodyTextProps {
  readable: Readable;
  messageId: number;
  /** Dates of the newest text that can be pressed. */
  marks?: readonly DateMark[];
}

const NO_MARKS: readonly DateMark[] = [];

/**
 * The text of a message. Signatures and the older letter below it wait behind a quiet button; a quotation with an
 * answer below stays open, for without the question the answer says nothing.
 */
export function BodyText({ readable, messageId, marks = NO_MARKS }: BodyTextProps) {
  const texts = useMemo(
    () => readable.parts.map((part) => (part.kind === 'text' ? paragraphsOf(part.text) : [])),
    [readable.parts],
  );
  const placed = useMemo(() => {
    const flat = placeMarks(
      texts.flat().map(({ text }) => text),
      marks,
    );
    return texts.map((paragraphs) => flat.splice(0, paragraphs.length));
  }, [texts, marks]);
  const hasText = readable.parts.some((part) => part.text.trim() !== '');
  const lastText = readable.parts.findLastIndex((part) => part.kind === 'text');
  return (
    <div className="text-body text-text" dir="auto">
      {!hasText && <p className="text-text-3">{t('message.noText')}</p>}
      {readable.parts.map((part, index) =>
        part.kind === 'text' ? (
          <ParagraphList key={index} paragraphs={texts[index] ?? []} placed={placed[index] ?? []} />
        ) : part.kind === 'quote' && index < lastText ? (
          <blockquote key={index} dir="auto" className="my-2 border-s-2 border-line ps-3 text-text-2">
            <Paragraphs text={part.text.replaceAll(QUOTE_MARK, '')} />
          </blockquote>
        ) : (
          <Folded key={index} part={part} />
        ),
      )}
      {readable.rest !== null && <Folded part={{ kind: 'quote', text: readable.rest }} />}
      {readable.truncated && (
        <p className="mt-3 text-note text-text-3">
          {t('message.truncated')}{' '}
          <a
            className="text-primary underline"
            href={portalUrl(mailMessagePath(messageId))}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('message.openInPortal')}
          </a>
        </p>
      )}
    </div>
  );
}

const QUOTE_MARK = /^[ \t]{0,3}> ?/gmu;

function Folded({ part }: { part: BodyPart }) {
  const [isOpen, setOpen] = useState(false);
  const label = part.kind === 'quote' ? t('message.quotation') : t('message.signature');
  return (
    <div className="my-1">
      <button
        type="button"
        className="h-6 min-w-8 rounded-row bg-tint px-2 leading-none text-on-tint hover:opacity-80"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        …
      </button>
      {isOpen && (
        <div dir="auto" className="mt-1 border-s-2 border-line ps-3 text-text-2">
          <Paragraphs text={part.text} />
        </div>
      )}
    </div>
  );
}

function Paragraphs({ text }: { text: string }) {
  return <ParagraphList paragraphs={useMemo(() => paragraphsOf(text), [text])} placed={[]} />;
}

interface ParagraphListProps {
  paragraphs: ReturnType<typeof paragraphsOf>;
  placed: Placed[][];
}

function ParagraphList({ paragraphs, placed }: ParagraphListProps) {
  return paragraphs.map((paragraph, index) =>
    paragraph.columns ? (
      <pre
        key={index}
        dir="auto"
        className="my-2 overflow-x-auto font-mono text-note whitespace-pre first:mt-0"
      >
        <Linked text={paragraph.text} placed={placed[index] ?? []} />
      </pre>
    ) : (
      <p key={index} dir="auto" className="my-2 wrap-anywhere whitespace-pre-wrap first:mt-0">
        <Linked text={paragraph.text} placed={placed[index] ?? []} />
      </p>
    ),
  );
}

function Linked({ text, placed }: { text: string; placed: Placed[] }) {
  const segments = useMemo(() => marked(linkify(text), placed), [text, placed]);
  return segments.map((segment, index) =>
    segment.mark !== undefined ? (
      <DateButton key={index} mark={segment.mark} />
    ) : segment.href === undefined ? (
      segment.text
    ) : (
      <a
        key={index}
        className="text-primary underline"
        href={segment.href}
        title={segment.host}
        target="_blank"
        rel="noopener noreferrer"
      >
        {segment.text}
      </a>
    ),
  );
}
