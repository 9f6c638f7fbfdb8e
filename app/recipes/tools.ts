import type { ReactNode } from 'react';
import type { Standing } from '@/journal/standing';
import type { Address } from '@/mail/address';
import type { Message } from '@/mail/message';
import type { StepKind } from './recipe';

export type MakeKind = Exclude<StepKind, 'reply'>;

export interface Planned {
  to: Address[];
  from: Address & { senderId: number | null; mailboxId: number | null };
  subject: string;
  signature: string;
}

/** How steps are done. Handed in by the shell, which knows the features; recipes know none of them. */
export interface Tools {
  /** Ids of this kind that were made from a message. */
  existing: (kind: MakeKind, message: Message) => number[];
  /** The usual title of what is made from a message; by the pattern where there is one. */
  titleOf: (message: Message, pattern: string) => string;
  /** Who would get the task; '' for the person themselves. */
  responsibleOf: (message: Message) => string;
  make: (
    message: Message,
    step: { kind: MakeKind; title: string; had: readonly number[] },
  ) => Promise<Standing>;
  standing: (kind: MakeKind, messageId: number, since: number) => Standing;
  check: (kind: StepKind, messageId: number) => void;
  subscribe: (listener: () => void) => () => void;
  /** The address of what was made, for people with access to the portal. */
  linkOf: (kind: MakeKind, id: number) => Promise<string>;
  /** A link for the screen that opens it. */
  link: (kind: MakeKind, id: number, messageId: number, words: string) => ReactNode;
  /** Goes on at once, or gives up, where a busy portal is waited for. */
  endWaiting: (kind: StepKind, messageId: number, goOn: boolean) => void;
  reply: {
    plan: (message: Message) => Promise<Planned | null>;
    send: (messageId: number, plan: Planned, text: string) => Promise<Standing>;
    standing: (messageId: number, since: number) => Standing;
    /** Whether these very words went out, by whatever way. */
    wasSent: (messageId: number, plan: Planned, text: string) => boolean;
    takeBack: (messageId: number) => void;
    subscribe: (listener: () => void) => () => void;
  };
}
