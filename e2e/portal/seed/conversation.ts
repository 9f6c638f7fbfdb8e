import type { Dress } from './dress.ts';
import type { Letter } from './letter.ts';
import { colleague } from './people.ts';
import type { Quote } from './quote.ts';

interface Turn {
  from: string;
  /** Milliseconds since the epoch. */
  when: number;
  text: string;
  /** Who it goes to; everybody who wrote before, when absent. */
  to?: string;
  cc?: string;
  /** Index of the turn it answers; the one before when absent. */
  answers?: number;
  quote?: Quote;
  dress?: Dress;
  unread?: boolean;
  attached?: 'downloaded' | 'waiting';
  folder?: string;
}

/** A conversation of one mailbox: what its owner wrote lies in Sent, every answer has `prefix` before the subject. */
export function conversation(
  topic: { box: number; key: string; subject: string; prefix?: string; folder?: string; owner?: string },
  turns: Turn[],
): Letter[] {
  const owner = topic.owner ?? colleague(1);
  return turns.map(({ answers, ...turn }, index) => {
    const earlier = turns.slice(0, index).map((one) => one.from);
    const others = [...new Set(earlier.reverse())].filter((one) => one !== turn.from);
    const folder = turn.from === owner ? 'Sent' : topic.folder;
    const to = others.join(', ') || (turn.from === owner ? undefined : owner);
    return {
      key: `${topic.key}-${index + 1}`,
      box: topic.box,
      subject: index === 0 ? topic.subject : `${topic.prefix ?? 'Re: '}${topic.subject}`,
      ...(folder === undefined ? {} : { folder }),
      ...(to === undefined ? {} : { to }),
      ...(index === 0 ? {} : { replyTo: `${topic.key}-${(answers ?? index - 1) + 1}` }),
      ...turn,
    };
  });
}
