import type { Context } from '../rest/method.ts';
import { currentUser, type State, type User } from '../state.ts';
import type { Markup } from './html.ts';
import { nestedFields, type Options } from './options.ts';
import { wordsFor, type Words } from './words.ts';

/** One request for a page, with what every page needs to know. */
export interface Visit {
  context: Context;
  state: State;
  user: User;
  words: Words;
  url: URL;
  query: Options;
  referer: string | null;
  /** Inside a panel: the page comes without the portal around it. */
  isBare: boolean;
}

export type Section = 'feed' | 'chat' | 'tasks' | 'calendar' | 'mail' | 'crm' | 'application';

export interface PageView {
  title: string;
  body: Markup;
  /** Which item of the left menu is the current one. */
  section?: Section;
  /** The work area belongs to one frame and has no padding. */
  isFrame?: boolean;
  status?: 200 | 404;
}

/** A page handler gets the groups of its address pattern; null means there is no such thing. */
type PageHandler = (visit: Visit, ...groups: string[]) => PageView | Response | null;

export type PageTable = readonly (readonly [pattern: RegExp, handler: PageHandler])[];

export function visitOf(request: Request, context: Context): Visit {
  const url = new URL(request.url);
  const query = nestedFields(url.searchParams);
  return {
    context,
    state: context.state,
    user: currentUser(context.state),
    words: wordsFor(context.state.lang),
    url,
    query,
    referer: request.headers.get('referer'),
    isBare: query['IFRAME'] === 'Y' || request.headers.get('sec-fetch-dest') === 'iframe',
  };
}
