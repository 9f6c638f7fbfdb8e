import type { Post } from '../state.ts';
import { serverIso } from './envelope.ts';
import { V2Error } from './errors.ts';
import { unbind } from './mail/source.ts';
import type { Call, MethodTable } from './method.ts';

/** v2 methods for posts of the feed. */
export const feedMethods: MethodTable = {
  'log.blogpost.get': { scope: 'log', handler: postGet },
  'log.blogpost.delete': { scope: 'log', handler: postDelete, write: true },
};

/** A bare array: one post by `POST_ID`, all without it. What is not there is missing from it, not an error. */
function postGet({ params, context }: Call): unknown {
  const { state } = context;
  const wanted = params['POST_ID'];
  return state.posts
    .filter(({ id }) => wanted === undefined || wanted === null || id === Number(wanted))
    .map((post) => ({
      ID: String(post.id),
      BLOG_ID: String(post.authorId),
      AUTHOR_ID: String(post.authorId),
      PUBLISH_STATUS: 'P',
      TITLE: post.title,
      DETAIL_TEXT: post.text,
      DATE_PUBLISH: serverIso(Date.now(), state.serverOffset),
      ENABLE_COMMENTS: 'Y',
    }));
}

/** Removes a post for good; its author and administrators may. */
function postDelete(call: Call): unknown {
  const { state } = call.context;
  const post = state.posts.find(({ id }) => id === Number(call.params['POST_ID']));
  if (!post) throw new V2Error(400, 'ERROR_CORE', 'Wrong post ID');
  if (!mayDelete(post, call)) throw new V2Error(400, 'ERROR_CORE', 'No delete perms');
  state.posts.splice(state.posts.indexOf(post), 1);
  unbind(state, 'blogPost', post.id);
  return true;
}

function mayDelete(post: Post, { user }: Call): boolean {
  return post.authorId === user.id || user.isAdmin;
}
