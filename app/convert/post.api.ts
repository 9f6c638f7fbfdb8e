import { readV2, writeV2, writeV3 } from '@/portal/rest';

/** Makes a feed post for every employee. It carries a link to the message; the portal copies no mail text. */
export function createPost(messageId: number, title: string): Promise<unknown> {
  return writeV3('mail.message.createfeedpost', { messageId, title });
}

/** Deletes a post for good: the real undo of {@link createPost}. Scope `log`. */
export function deletePost(postId: number): Promise<unknown> {
  return writeV2('log.blogpost.delete', { POST_ID: postId });
}

/** Whether a post is surely no longer there. Scope `log`. */
export async function isPostGone(postId: number): Promise<boolean> {
  const posts = await readV2('log.blogpost.get', { POST_ID: postId });
  return Array.isArray(posts) && posts.length === 0;
}
