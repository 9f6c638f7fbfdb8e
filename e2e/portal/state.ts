/**
 * What the stand-in portal knows: plain objects that every part of it reads and writes.
 * Nothing here is shared with `app/`; shapes on the wire are made in `rest/`.
 */
import { randomBytes } from 'node:crypto';

/** Which portal is imitated: the first public mail controllers, the newest ones, or the printed documentation. */
export type Profile = 'g1' | 'g3' | 'docs';

export interface User {
  id: number;
  name: string;
  lastName: string;
  email: string;
  /** Calendar zone, an IANA name. */
  timeZone: string;
  isAdmin: boolean;
  position?: string;
}

export type FolderKind = 'inbox' | 'sent' | 'drafts' | 'spam' | 'trash' | 'other';

export interface Folder {
  /** Full IMAP path, e.g. `INBOX`, `[Gmail]/Sent Mail`. */
  path: string;
  /** Display name: the localised alias for known kinds, else the last segment. */
  name: string;
  kind: FolderKind;
  disabled?: boolean;
}

export interface Mailbox {
  id: number;
  name: string;
  email: string;
  senderName: string;
  shared: boolean;
  folders: Folder[];
}

export type Binding =
  | { type: 'crm'; entityTypeId: number; entityId: number }
  | { type: 'task' | 'chat' | 'calendarEvent' | 'blogPost'; entityId: number };

export interface Message {
  id: number;
  mailboxId: number;
  /** Folder placements, IMAP paths. Usually one. Empty: erased. */
  folders: string[];
  /** Raw header forms, as a portal stores them (cut at 255 characters by the REST layer). */
  from: string;
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  /** Receive date, milliseconds since the epoch. */
  date: number;
  html: string | null;
  text: string | null;
  isSeen: boolean;
  hasAttachments: boolean;
  /** Attachments are known to REST only after the portal has downloaded them. */
  attachmentsDownloaded: boolean;
  messageId: string;
  inReplyTo: string | null;
  bindings: Binding[];
  /** Milliseconds since the epoch until which a just moved message cannot be moved again. */
  syncingUntil: number;
}

export interface Task {
  id: number;
  title: string;
  description: string;
  responsibleId: number;
  createdBy: number;
  /** ISO 8601 with offset, or null. */
  deadline: string | null;
  messageId: number | null;
  createdAt: number;
  /** The CRM item it belongs to, such as `D_21`. */
  crm?: string;
}

export interface CalendarEvent {
  id: number;
  ownerId: number;
  name: string;
  description: string;
  location: string;
  /** Wall clock `YYYY-MM-DD HH:mm:ss` in `timeZone`. */
  dateFrom: string;
  dateTo: string;
  timeZone: string;
  allDay: boolean;
  accessibility: 'busy' | 'free' | 'quest' | 'absent';
  /** Y accepted, N declined, Q invited, H host; empty for a private entry. */
  meetingStatus: '' | 'Y' | 'N' | 'Q' | 'H';
  messageId: number | null;
}

export interface Chat {
  id: number;
  title: string;
  messageId: number;
  members: number[];
}

export interface Post {
  id: number;
  title: string;
  text: string;
  authorId: number;
  messageId: number;
}

export interface CrmActivity {
  id: number;
  /** 0: no message of this portal's mailboxes. */
  messageId: number;
  entityTypeId: number;
  entityId: number;
  /** What the CRM keeps itself, where no message tells it. */
  own?: ActivityWords;
}

export interface ActivityWords {
  /** `CRM_EMAIL`, or something else that happened, such as `CRM_TODO`. */
  provider: string;
  subject: string;
  html: string;
  date: number;
  /** Address of the mailbox it came to or left from. */
  mailbox: string;
  from: string;
  to: string;
}

export interface CrmEntity {
  entityTypeId: number;
  id: number;
  title: string;
  /** '' when the CRM knows none. */
  email: string;
  /** Addresses besides the first. */
  moreEmails?: string[];
  contactIds?: number[];
  companyId?: number;
}

/** An address with a mail server of its own instead of a mailbox here: what it sends is listed nowhere. */
export interface SmtpSender {
  id: number;
  email: string;
  name: string;
}

export interface SentMail {
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
}

export interface Token {
  access: string;
  refresh: string;
  userId: number;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

/** One place where the portal shows the application. */
export interface Placement {
  id: number;
  code: string;
  /** Address the frame is loaded from. */
  handler: string;
  title: string;
  description: string;
  /** Titles by the portal's own language codes; empty when the title is one for all. */
  langAll: Record<string, { TITLE?: string; DESCRIPTION?: string; GROUP_NAME?: string }>;
  /** Of the bind options, those that the placement declares. */
  options: Record<string, unknown>;
  /** Whom it is for; 0: everybody. */
  userId: number;
}

export interface Application {
  id: number;
  /** `client_id` of a local application; also `app.info` → `CODE`. */
  code: string;
  title: string;
  installed: boolean;
  version: number;
  scopes: string[];
  placements: Placement[];
}

/** What a seed provides; everything else starts empty. */
export interface Seed {
  /** The person who is signed in is `users[0]`. */
  users: User[];
  mailboxes: Mailbox[];
  messages: Message[];
  events: CalendarEvent[];
  crmEntities: CrmEntity[];
  /** What has happened in the CRM before; nothing unless told. */
  crm?: CrmActivity[];
  /** Which portal this is; a made-up one unless told otherwise. */
  memberId?: string;
  /** Offset of the portal server, `+03:00`. Differs from the calendar zone and from the browser's zone. */
  serverOffset: string;
}

/** What a story can change about the parent page around the frame. */
export interface PageSwitches {
  refresh: 'ok' | 'fail' | 'silent';
  initData: 'ok' | 'silent';
  mobile: boolean;
}

/** What a story can change about the portal's mail service; `createState` holds the usual values. */
export interface MailSwitches {
  /** False: a portal without the mail methods. */
  mailApi: boolean;
  /** What refuses every letter that is sent. */
  sending:
    | 'ok'
    | 'tariff'
    | 'daily-sender'
    | 'daily-portal'
    | 'monthly-portal'
    | 'mailbox-auth'
    | 'transport';
  /** Addresses of one letter, all together. */
  recipientsLimit: number;
  /** Milliseconds until a sent letter lies in the Sent folder. */
  sendDelay: number;
  /** Milliseconds for which a moved message cannot be moved again. */
  syncDelay: number;
  /** False: the mail server behind the mailbox does not answer. */
  imap: boolean;
  /** The mailbox is on its way to another server. */
  migrating: boolean;
  /** False: no tasks, calendar, messenger or feed in the portal, so nothing can be made from a message. */
  modules: boolean;
  hasBlog: boolean;
  crmAccess: boolean;
}

/** A sent letter that has no folder yet. */
export interface QueuedMail {
  messageId: number;
  folder: string;
  /** When it reaches the folder, milliseconds since the epoch. */
  at: number;
}

export interface State extends Seed {
  profile: Profile;
  lang: string;
  memberId: string;
  application: Application;
  tasks: Task[];
  chats: Chat[];
  posts: Post[];
  crm: CrmActivity[];
  crmExclusions: string[];
  blacklist: string[];
  sent: SentMail[];
  smtpSenders: SmtpSender[];
  outbox: QueuedMail[];
  mailSwitches: MailSwitches;
  tokens: Token[];
  appOptions: Record<string, unknown>;
  userOptions: Record<string, unknown>;
  pageSwitches: PageSwitches;
  /** Application versions whose first run the signed-in person has behind them. */
  firstRunDone: number[];
  nextId: number;
}

export interface StateOptions {
  profile: Profile;
  lang: string;
  isAdmin: boolean;
  scopes: string[];
  /** Codes that are bound at the start; the left menu and the link page unless told otherwise. */
  placements?: string[];
  /** False: an administrator has to install the application first. */
  isInstalled?: boolean;
  appUrl?: string;
}

const TOKEN_LIFETIME_MS = 3_600_000;

/** A fresh portal from a seed. The seed itself is copied, so that a reset starts from the same data. */
export function createState(seed: Seed, options: StateOptions): State {
  const data = structuredClone(seed);
  const me = data.users[0];
  if (!me) throw new Error('A seed needs at least one user: the person who is signed in.');
  me.isAdmin = options.isAdmin;
  return {
    ...data,
    profile: options.profile,
    lang: options.lang,
    memberId: data.memberId ?? 'da45a03b265edd8787f8a258d793cc5d',
    application: {
      id: 1,
      code: 'local.67c4a2f0b3d1e5.48210977',
      title: 'Mail Desk',
      installed: options.isInstalled ?? true,
      version: 1,
      scopes: options.scopes,
      placements: boundAtStart(options),
    },
    tasks: [],
    chats: [],
    posts: [],
    crm: data.crm ?? [],
    crmExclusions: [],
    blacklist: [],
    sent: [],
    smtpSenders: [],
    outbox: [],
    mailSwitches: {
      mailApi: true,
      sending: 'ok',
      recipientsLimit: 10,
      sendDelay: 3000,
      syncDelay: 30_000,
      imap: true,
      migrating: false,
      modules: true,
      hasBlog: true,
      crmAccess: true,
    },
    tokens: [],
    appOptions: {},
    userOptions: {},
    pageSwitches: { refresh: 'ok', initData: 'ok', mobile: false },
    firstRunDone: [],
    nextId: 42,
  };
}

function boundAtStart({
  placements = ['LEFT_MENU', 'REST_APP_URI'],
  appUrl = '',
}: StateOptions): Placement[] {
  return placements.map((code, index) => ({
    id: index + 1,
    code,
    handler: appUrl,
    title: 'Mail Desk',
    description: '',
    langAll: {},
    options: {},
    userId: 0,
  }));
}

/** The next id for a task, event, chat, post or CRM record; one counter, so that ids never meet by chance. */
export function takeId(state: State): number {
  return state.nextId++;
}

/** The signed-in person. */
export function currentUser(state: State): User {
  const user = state.users[0];
  if (!user) throw new Error('No signed-in user.');
  return user;
}

/** A new token pair for the signed-in person, as a page rendering or `refreshAuth` gets it. */
export function issueToken(state: State): Token {
  const token: Token = {
    access: randomBytes(35).toString('hex'),
    refresh: randomBytes(35).toString('hex'),
    userId: currentUser(state).id,
    expiresAt: Date.now() + TOKEN_LIFETIME_MS,
  };
  state.tokens.push(token);
  return token;
}
