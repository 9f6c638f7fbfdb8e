import type { InfiniteData } from '@tanstack/react-query';
import type { Message } from './message';
import { type MessagePage, messageQuery } from './message.api';
import { queryClient } from './query-client';

type Listed = InfiniteData<MessagePage, number>;

/** Reads a message anew, and puts what it is bound to now into every loaded list that shows it. */
export async function readAgain(messageId: number): Promise<Message> {
  const message = await queryClient.fetchQuery({ ...messageQuery(messageId), staleTime: 0 });
  for (const query of queryClient.getQueryCache().findAll({ queryKey: ['messages'] })) {
    queryClient.setQueryData<Listed>(query.queryKey, (data) => data && withBindings(data, message), {
      updatedAt: query.state.dataUpdatedAt,
    });
  }
  return message;
}

function withBindings(data: Listed, { id, bindings }: Message): Listed {
  if (!data.pages.some(({ messages }) => messages.some((row) => row.id === id))) return data;
  const pages = data.pages.map((page) => ({
    ...page,
    messages: page.messages.map((row) => (row.id === id ? { ...row, bindings } : row)),
  }));
  return { ...data, pages };
}
