/** The shape of every REST method of the stand-in portal, and what a method is called with. */
import type { Gateway } from '../gateway/gateway.ts';
import type { Webhooks } from './access.ts';
import type { Seed, Profile, State, User } from '../state.ts';

export interface PortalOptions {
  /** 0 takes any free port; a busy one takes the next. */
  port: number;
  profile: Profile;
  lang: string;
  /** Milliseconds added to every REST answer. */
  latency: number;
  isAdmin: boolean;
  scopes: string[];
  /** Message bodies are answered as markup instead of plain text. */
  rawBodies: boolean;
  /** Newer portals add `URI` to the placement options. */
  addUri: boolean;
  webhooks: Webhooks;
  /** A real portal answers REST in place of the state here. */
  gateway?: Gateway;
  /** Placements that are bound at the start. */
  placements: string[];
  /** False: the application waits for an administrator to install it. */
  isInstalled: boolean;
  /** Called at start and on every reset. */
  seed: () => Seed;
  /** Absolute URL of the application's handler, on another origin. */
  appUrl: string;
  /** The handler lies on a host for uploaded applications: opened by GET, without a body. */
  isStaticHost?: boolean;
}

export interface Context {
  state: State;
  options: PortalOptions;
  /** `http://host:port` of the portal, without a trailing slash. */
  origin: () => string;
}

export interface Call {
  /** Query and body merged as the API version does it; `auth` is already removed. */
  params: Record<string, unknown>;
  context: Context;
  /** The person the token belongs to. */
  user: User;
  version: 2 | 3;
  /** Permissions of the token or webhook. */
  scopes: readonly string[];
}

/** Returns the value of `result`, a `Paged` (v2) or a `RawResult` (v3); throws `V2Error` or `V3Error`. */
export type Handler = (call: Call) => unknown;

export interface Method {
  /** The scope a token needs; null: any token. */
  scope: string | null;
  handler: Handler;
  /** v3 only. `object`: a body that is not JSON is refused; `loose`: it counts as empty. */
  body?: 'object' | 'loose';
  /** The method changes something. */
  write?: boolean;
}

/** Key: the method name on the wire. */
export type MethodTable = Record<string, Method>;
