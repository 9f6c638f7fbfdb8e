import { useState } from 'react';
import { afterFocusReturned } from '@/ui/focus';
import { ConfirmDialog } from './ConfirmDialog';
import { questionFor } from './decide';
import { MailboxChoice } from './MailboxChoice';
import { MovePicker } from './MovePicker';
import { move } from './moves';
import type { Item, Wish } from './plan';
import type { Asked } from './wish';

interface OrganiseDialogProps {
  asked: Asked;
  onClose: () => void;
}

/** The way from a key press to a move: which mailbox, which folder, and a yes where it cannot be taken back. */
export function OrganiseDialog({ asked, onClose }: OrganiseDialogProps) {
  const [items, setItems] = useState<readonly Item[]>(asked.items);
  const [to, setTo] = useState<Wish['to']>(null);
  const wish: Wish = { action: asked.action, to, items };

  function go(agreed: Wish): void {
    onClose();
    // The rows go when the focus is back where it was, so that it is not lost with one of them.
    afterFocusReturned(() => move(agreed));
  }

  if (asked.action === 'move' && to === null) {
    const mailboxIds = [...new Set(items.map(({ mailboxId }) => mailboxId))];
    const [mailboxId] = mailboxIds;
    if (mailboxId === undefined) return null;
    if (mailboxIds.length > 1) return <MailboxChoice items={items} onChoose={setItems} onClose={onClose} />;
    return (
      <MovePicker
        mailboxId={mailboxId}
        items={items}
        onChoose={(folder) => {
          const chosen = { ...wish, to: folder };
          if (questionFor(chosen) === null) go(chosen);
          else setTo(folder);
        }}
        onClose={onClose}
      />
    );
  }
  const question = questionFor(wish);
  return (
    question && <ConfirmDialog question={question} wish={wish} onAgree={() => go(wish)} onClose={onClose} />
  );
}
