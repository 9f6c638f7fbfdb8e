import {
  planReply,
  replyStanding,
  checkReply,
  sendReply,
  takeReplyBack,
  wasReplySent,
} from '@/answer/quick-reply';
import { subscribeSendings } from '@/answer/outbox-store';
import { attemptKey, endWaiting } from '@/convert/attempt-store';
import { madeOf } from '@/convert/history';
import { titleOf, usualResponsible } from '@/convert/mailbox-defaults';
import { MadeLink } from '@/convert/MadeLink';
import { madePath } from '@/convert/open-made';
import { checkStep, makeStep, stepStanding, subscribeSteps } from '@/convert/step';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { portalUrl } from '@/portal/open';
import type { Tools } from '@/recipes/tools';

/** How the steps of recipes are done: by the engines of the features, which know nothing of recipes. */
export const recipeTools: Tools = {
  existing: (kind, message) => madeOf(kind, message).map(({ id }) => id),
  titleOf: (message, pattern) => (pattern.trim() === '' ? titleOf(message) : titleOf(message, pattern)),
  responsibleOf: ({ mailboxId }) => usualResponsible(mailboxId)?.name ?? '',
  make: makeStep,
  standing: stepStanding,
  check: (kind, messageId) => (kind === 'reply' ? checkReply(messageId) : checkStep(kind, messageId)),
  subscribe: subscribeSteps,
  async linkOf(kind, id) {
    const { id: userId } = await queryClient.ensureQueryData(profileQuery());
    return portalUrl(madePath({ kind, id, entityTypeId: null }, userId) ?? '/');
  },
  link: (kind, id, messageId, words) => (
    <MadeLink made={{ kind, id, entityTypeId: null }} messageId={messageId}>
      {words}
    </MadeLink>
  ),
  endWaiting(kind, messageId, goOn) {
    if (kind !== 'reply') endWaiting(attemptKey(kind, messageId), goOn);
  },
  reply: {
    plan: planReply,
    send: sendReply,
    standing: replyStanding,
    wasSent: wasReplySent,
    takeBack: takeReplyBack,
    subscribe: subscribeSendings,
  },
};
