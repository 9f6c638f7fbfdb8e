import { useMemo, useState } from 'react';
import { t } from '@/i18n/i18n';
import { linkify } from '@/mail/body/links';
import { paragraphsOf } from '@/mail/body/paragraphs';
import type { BodyPart } from '@/mail/body/text';
import { portalUrl } from '@/portal/open';
import { mailMessagePath } from '@/portal/paths';
import type { Readable } from '@/mail/readable';

/**
 * The text of a message. Signatures and the older letter below it wait behind a quiet button; a quotation with an
 * answer below stays open, for without the question the answer says nothing.
 */
export function BodyText({ readable, messageId }: { readable: Readable; messageId: number }) {
  const hasText = readable.parts.some((part) => part.text.trim() !== '');
  const lastText = readable.parts.findLastIndex((part) => part.kind === 'text');
  return (
    <div className="text-body text-text" dir="auto">
      {!hasText && <p className="text-text-3">{t('message.noText')}</p>}
      {readable.parts.map((part, index) =>
        part.kind === 'text' ? (
          <Paragraphs key={index} text={part.text} />
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
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  return paragraphs.map((paragraph, index) =>
    paragraph.columns ? (
      <pre
        key={index}
        dir="auto"
        className="my-2 overflow-x-auto font-mono text-note whitespace-pre first:mt-0"
      >
        <Linked text={paragraph.text} />
      </pre>
    ) : (
      <p key={index} dir="auto" className="my-2 wrap-anywhere whitespace-pre-wrap first:mt-0">
        <Linked text={paragraph.text} />
      </p>
    ),
  );
}

function Linked({ text }: { text: string }) {
  const segments = useMemo(() => linkify(text), [text]);
  return segments.map((segment, index) =>
    segment.href === undefined ? (
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
