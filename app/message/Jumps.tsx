import { t } from '@/i18n/i18n';
import type { ConversationParts } from '@/mail/use-conversation';

interface JumpsProps {
  parts: ConversationParts;
  onJump: (where: 'earlier' | 'newer') => void;
}

/** What of the conversation stands above and below the text, each a way to it. */
export function Jumps({ parts: { before, after }, onJump }: JumpsProps) {
  return (
    <>
      {before.length > 0 && (
        <Jump label={t('conversation.earlier', { count: before.length })} onPress={() => onJump('earlier')} />
      )}
      {after.length > 0 && (
        <Jump label={t('conversation.newer', { count: after.length })} onPress={() => onJump('newer')} />
      )}
    </>
  );
}

function Jump({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className="h-6 rounded-row px-1.5 text-note text-primary hover:underline"
      onClick={onPress}
    >
      {label}
    </button>
  );
}
