// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { closedKinds } from '@/journal/closed';
import { scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { setOwner } from '@/portal/owner';
import { currentNotices, dropNotice } from '@/ui/notices';
import { closeAfter, explainClosed, reopen, takeUpClosed } from './closed-kinds';

const SCOPES = ['mail', 'crm'];
const DAY = 24 * 60 * 60_000;
let portal = 0;

beforeAll(async () => {
  await loadLocale('en').then(loadLaterWords);
});

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
  portal += 1;
  setOwner(`portal-${portal}`, 1);
  queryClient.setQueryData(scopesQuery().queryKey, SCOPES);
  takeUpClosed(SCOPES);
});

const closed = () => [...closedKinds().keys()];
const refused = (meaning: string) => ({ meaning, told: '' });

describe('a kind the portal does not make', () => {
  it('is closed by a refusal that meets every message, and by no other', () => {
    closeAfter('task', refused('refused'));
    closeAfter('event', refused('gone'));
    closeAfter('chat', refused('no-access'));
    expect(closed()).toEqual([]);
    closeAfter('crm', refused('no-module'));
    closeAfter('task', refused('no-scope'));
    expect(closed()).toEqual(['crm', 'task']);
    expect(closedKinds().get('crm')).toContain('CRM is not installed');
    expect(closedKinds().get('task')).toContain('lacks the permission');
  });

  it('stays closed on the next visit of this person to this portal alone', () => {
    closeAfter('crm', refused('no-module'));
    setOwner('another', 1);
    takeUpClosed(SCOPES);
    expect(closed()).toEqual([]);
    setOwner(`portal-${portal}`, 1);
    takeUpClosed(SCOPES.toReversed());
    expect(closed()).toEqual(['crm']);
  });

  it('opens again with other permissions', () => {
    closeAfter('crm', refused('no-module'));
    takeUpClosed([...SCOPES, 'im']);
    expect(closed()).toEqual([]);
    takeUpClosed(SCOPES);
    expect(closed()).toEqual([]);
  });

  it('stays closed where the portal does not tell the permissions', () => {
    closeAfter('crm', refused('no-module'));
    takeUpClosed([]);
    expect(closed()).toEqual(['crm']);
  });

  it('opens again after a day, also while the page stays open', () => {
    closeAfter('crm', refused('no-module'));
    vi.advanceTimersByTime(DAY / 2);
    closeAfter('task', refused('no-module'));
    vi.advanceTimersByTime(DAY / 2 + 1);
    expect(closed()).toEqual(['task']);
    vi.advanceTimersByTime(DAY / 2);
    expect(closed()).toEqual([]);
  });

  it('opens once it was made', () => {
    closeAfter('crm', refused('no-module'));
    reopen('crm');
    expect(closed()).toEqual([]);
  });

  it('says why once, however often it is asked for, and asks the portal again by one press', () => {
    closeAfter('crm', refused('no-module'));
    const again = vi.fn();
    explainClosed('crm', () => undefined);
    explainClosed('crm', again);
    const notices = currentNotices();
    expect(notices.map(({ text }) => text)).toEqual([closedKinds().get('crm')]);
    notices[0]?.actions[0]?.onPress();
    expect(again).toHaveBeenCalledOnce();
    expect([closed(), currentNotices()]).toEqual([[], []]);
    dropNotice('closed-kind');
  });

  it('is what another window found out, too', () => {
    const name = `mail-desk/portal-${portal}/1/closed`;
    const kinds = [{ kind: 'post', meaning: 'no-module', at: Date.now() }];
    window.localStorage.setItem(name, JSON.stringify({ scopes: '', kinds }));
    window.dispatchEvent(new StorageEvent('storage', { key: name }));
    expect(closed()).toEqual(['post']);
  });
});
