import { t } from '@/i18n/i18n';
import { Chip } from '@/ui/Chip';
import { CalendarIcon, ChatsIcon, CrmIcon, FeedIcon, TaskIcon } from '@/ui/icons/Icons';
import type { Made } from './made';

const ICONS = { task: TaskIcon, event: CalendarIcon, chat: ChatsIcon, post: FeedIcon, crm: CrmIcon };

/** "Task 42" and the like: a mark that something was made from the message. */
export function MadeChip({ made }: { made: Made }) {
  const Icon = ICONS[made.kind];
  return (
    <Chip tone="tint">
      <Icon className="size-3.5" />
      {madeLabel(made)}
    </Chip>
  );
}

/** What to call it: with its number where people know tasks by number, by kind alone where they do not. */
export function madeLabel(made: Made): string {
  switch (made.kind) {
    case 'task':
      return t('made.task', { id: String(made.id) });
    case 'event':
      return t('made.event');
    case 'chat':
      return t('made.chat');
    case 'post':
      return t('made.post');
    case 'crm':
      return t('made.crm');
  }
}
