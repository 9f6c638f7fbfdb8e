import { type ReactNode, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { useWhose } from '@/mail/own';
import type { ThreadMessage } from '@/mail/thread';
import { ConversationLine } from './ConversationLine';
import { MissingLine } from './MissingLine';
import type { ConversationParts } from '@/mail/use-conversation';
import { focusLineSoon, useLoadedTold } from './use-loaded-told';
import { useTextOnTop } from './use-text-on-top';

interface ConversationProps {
  parts: ConversationParts;
  /** The message the person opened; `children` is its text. */
  openId: number;
  isMarkup: boolean;
  timeZone: string;
  onOpen: (messageId: number) => void;
  children: ReactNode;
}

const LINES_SHOWN = 3;
/** More than this below the opened message are folded too. */
const LINES_BELOW = 6;

/** A conversation, oldest to newest: the opened message in full, the others as lines that unfold. */
export function Conversation(props: ConversationProps) {
  const { parts, openId, children } = props;
  const { before, after, missing, branches } = parts;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const whose = useWhose();
  useTextOnTop(list, parts.isRead);
  useLoadedTold(list, before.length + after.length, parts.isLoading);

  const isAlone =
    before.length + after.length + branches.length === 0 &&
    Object.values(missing).every((one) => one === 'none');
  const shown = before.length + after.length + 1;
  const hole = (place: keyof typeof missing) => (
    <MissingLine missing={missing[place]} messageId={openId} shown={shown} parts={parts} />
  );
  const lines = (messages: readonly ThreadMessage[]) =>
    messages.map((message) => (
      <ConversationLine
        key={message.id}
        message={message}
        whose={whose(message.from)}
        isMarkup={props.isMarkup}
        timeZone={props.timeZone}
        onOpen={props.onOpen}
      />
    ));
  const fold = (name: string, label: string, messages: readonly ThreadMessage[]) =>
    unfolded.has(name) || messages.length === 0 ? (
      lines(messages)
    ) : (
      <FoldedLines
        label={label}
        onUnfold={() => {
          setUnfolded(new Set([...unfolded, name]));
          // The button that was pressed is gone; what it revealed takes its place.
          focusLineSoon(list, messages[0]?.id ?? 0);
        }}
      />
    );

  const earlier = before.slice(0, -LINES_SHOWN);
  const isFolded = earlier.length > 0 && !unfolded.has('before');
  const earlierLabel = missing.start === 'none' ? 'message.earlier' : 'conversation.atLeast';
  const isFar = after.length > LINES_BELOW;
  const between = isFar ? after.slice(LINES_SHOWN, -1) : [];
  return (
    <ol
      ref={list}
      role={isAlone ? 'presentation' : undefined}
      aria-label={isAlone ? undefined : t('message.conversation')}
      className="flex flex-col gap-1"
    >
      {!isFolded && hole('start')}
      {fold('before', t(earlierLabel, { count: earlier.length }), earlier)}
      {lines(before.slice(-LINES_SHOWN))}
      {hole('beforeOpened')}
      <li key="opened" data-opened="" aria-current={isAlone ? undefined : 'true'} className="py-2">
        {children}
      </li>
      {hole('afterOpened')}
      {lines(isFar ? after.slice(0, LINES_SHOWN) : after)}
      {fold('between', t('conversation.between', { count: between.length }), between)}
      {isFar && lines(after.slice(-1))}
      {hole('end')}
      {fold('branches', t('conversation.others', { count: branches.length }), branches)}
    </ol>
  );
}

function FoldedLines({ label, onUnfold }: { label: string; onUnfold: () => void }) {
  return (
    <li>
      <button
        type="button"
        className="h-8 w-full rounded-row text-left text-note text-primary hover:underline"
        onClick={onUnfold}
      >
        {label}
      </button>
    </li>
  );
}
