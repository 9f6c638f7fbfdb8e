import * as v from 'valibot';
import { t } from '@/i18n/i18n';
import { closedKinds, setClosedKinds } from '@/journal/closed';
import { isKind, type Kind } from '@/journal/journal';
import { scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { ownedName } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';
import { announce } from '@/ui/announcements';
import { currentNotices, dropNotice, showNotice } from '@/ui/notices';
import { type Refusal, refusalWords } from './refusal';

/** An administrator may have installed or allowed it by then. */
const HOLDS_MS = 24 * 60 * 60_000;
const NOTICE = 'closed-kind';
const NOTICE_MS = 12_000;

/** Refusals that say something about the portal or the person, not about one message. */
const CLOSING = new Set(['no-module', 'no-scope', 'no-mail-api', 'no-crm-access']);

const schema = v.object({
  /** The permissions there were; with others the portal may answer otherwise. */
  scopes: v.string(),
  kinds: v.array(v.object({ kind: v.custom<Kind>(isKind), meaning: v.string(), at: v.number() })),
});

type Noted = v.InferOutput<typeof schema>;

const NOTHING: Noted = { scopes: '', kinds: [] };
let inMemory = NOTHING;
let timer: number | undefined;
let isFollowing = false;

/** Takes up what the portal refused on earlier visits, unless the permissions are others by now. */
export function takeUpClosed(scopes: readonly string[]): void {
  const noted = read();
  const isSame = scopes.length === 0 || noted.scopes === '' || noted.scopes === written(scopes);
  if (isSame) publish(noted);
  else keep(NOTHING);
}

/** A refusal that will meet every message closes the kind: nobody is let in to be turned away again. */
export function closeAfter(kind: Kind, { meaning }: Refusal): void {
  if (!CLOSING.has(meaning)) return;
  const others = read().kinds.filter((one) => one.kind !== kind);
  const scopes = queryClient.getQueryData(scopesQuery().queryKey) ?? [];
  keep({ scopes: written(scopes), kinds: [...others, { kind, meaning, at: Date.now() }] });
}

/** It can be tried again, or was just made. */
export function reopen(kind: Kind): void {
  if (!closedKinds().has(kind)) return;
  const { scopes, kinds } = read();
  keep({ scopes, kinds: kinds.filter((one) => one.kind !== kind) });
}

/** Says why a kind is closed, and offers to ask the portal once more. */
export function explainClosed(kind: Kind, tryAgain: () => void): void {
  const text = closedKinds().get(kind);
  if (text === undefined) return;
  // A notice that stands there already is not said again by itself.
  if (currentNotices().some((notice) => notice.key === NOTICE && notice.text === text)) announce(text);
  showNotice({
    key: NOTICE,
    tone: 'info',
    text,
    actions: [
      {
        label: t('problem.tryAgain'),
        onPress: () => {
          dropNotice(NOTICE);
          reopen(kind);
          tryAgain();
        },
      },
    ],
    lasts: NOTICE_MS,
  });
}

function written(scopes: readonly string[]): string {
  return scopes.toSorted().join();
}

function read(): Noted {
  const name = ownedName('closed');
  if (name === null) return inMemory;
  const stored = v.safeParse(schema, readStored(name));
  return stored.success ? stored.output : NOTHING;
}

function keep(noted: Noted): void {
  inMemory = noted;
  const name = ownedName('closed');
  if (name !== null) writeStored(name, noted);
  publish(noted);
}

function publish({ kinds }: Noted): void {
  followOtherFrames();
  const now = Date.now();
  const closed = kinds.filter(({ at }) => at <= now && now - at < HOLDS_MS);
  setClosedKinds(
    new Map(closed.map(({ kind, meaning }) => [kind, refusalWords(kind, { meaning, told: '' })])),
  );
  window.clearTimeout(timer);
  if (closed.length === 0) return;
  const oldest = Math.min(...closed.map(({ at }) => at));
  timer = window.setTimeout(() => publish(read()), oldest + HOLDS_MS - now);
}

function followOtherFrames(): void {
  if (isFollowing) return;
  isFollowing = true;
  window.addEventListener('storage', ({ key }) => {
    if (key !== null && key === ownedName('closed')) publish(read());
  });
}
