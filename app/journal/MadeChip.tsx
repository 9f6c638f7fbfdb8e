import { t } from '@/i18n/i18n';
import { Chip } from '@/ui/Chip';
import { CalendarIcon, ChatsIcon, CrmIcon, FeedIcon, TaskIcon } from '@/ui/icons/Icons';
import type { Made } from './made';

const ICONS = { task: TaskIcon, event: CalendarIcon, chat: ChatsIcon, post: FeedIcon, crm: CrmIcon };

/** "Task 42" and the like: a mark that something was made from the message. */
export function MadeChip({ made }: { made: Made }) {
  return (
    <Chip tone="tint">
      <KindIcon kind={made.kind} className="size-3.5" />
      {madeLabel(made)}
    </Chip>
  );
}

export function KindIcon({ kind, className = '' }: { kind: Made['kind']; className?: string }) {
  const Icon = ICONS[kind];
  return <Icon className={className} />;
}

/** What to call it: a task by its number (0: it has none yet), the others by kind alone. */
export function madeLabel(made: Made): string {
  switch (made.kind) {
    case 'task':
      return made.id > 0 ? t('made.task', { id: String(made.id) }) : t('made.taskPlain');
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
