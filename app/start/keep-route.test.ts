// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastHash } from '@/last-route';
import type { Place } from '@/place';
import { setOwner } from '@/portal/owner';
import { type Session, startSession } from '@/portal/session';
import { formatRoute, HOME } from '@/route';
import { goTo } from '@/use-route';
import { keepRoute } from './keep-route';

const deal: Place = { kind: 'client', entityTypeId: 2, entityId: 8061 };
const other: Place = { kind: 'client', entityTypeId: 2, entityId: 8062 };

function standAt(placement: string, memberId = 'm', userId: number | null = 1): void {
  startSession({ placement, memberId, userId } as Session);
  setOwner(memberId, userId ?? 1);
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  window.history.replaceState(null, '', formatRoute(HOME));
  standAt('CRM_DEAL_DETAIL_TAB');
});

describe('coming back to a place whose frame was thrown away', () => {
  it('leads to where the person was, in this place only', () => {
    keepRoute(deal);
    goTo({ screen: 'aside', messageId: 15 });
    vi.runAllTimers();
    expect(lastHash(deal)).toBe('#/aside/15');
    expect(lastHash(other)).toBeUndefined();
    standAt('CRM_DEAL_DETAIL_TOOLBAR');
    expect(lastHash(deal)).toBeUndefined();
  });

  it('does not wait for a rest when the frame goes', () => {
    keepRoute(deal);
    goTo({ screen: 'aside', messageId: 16 });
    window.dispatchEvent(new Event('pagehide'));
    expect(lastHash(deal)).toBe('#/aside/16');
  });

  it('leads nowhere after a day, for somebody else, on another portal, or before anybody knows who it is', () => {
    keepRoute(deal);
    goTo({ screen: 'aside', messageId: 17 });
    vi.runAllTimers();
    for (const [member, user] of [
      ['m', 2],
      ['n', 1],
      ['m', null],
    ] as const) {
      standAt('CRM_DEAL_DETAIL_TAB', member, user);
      expect(lastHash(deal)).toBeUndefined();
    }
    standAt('CRM_DEAL_DETAIL_TAB');
    vi.advanceTimersByTime(23 * 60 * 60_000);
    expect(lastHash(deal)).toBe('#/aside/17');
    vi.advanceTimersByTime(2 * 60 * 60_000);
    expect(lastHash(deal)).toBeUndefined();
  });

  it('goes on with the page of its own after a reload, and shows the inbox later', () => {
    const page: Place = { kind: 'inbox' };
    standAt('LEFT_MENU');
    keepRoute(page);
    goTo({ messageId: 19 });
    vi.advanceTimersByTime(1000);
    expect(lastHash(page)).toBeUndefined();
    window.dispatchEvent(new Event('pagehide'));
    vi.advanceTimersByTime(30_000);
    expect(lastHash(page)).toBe('#/inbox/all/19');
    vi.advanceTimersByTime(60_000);
    expect(lastHash(page)).toBeUndefined();
  });

  it('remembers the newest places only', () => {
    const before = Array.from({ length: 50 }, (_, place) => [
      `place ${place}`,
      { hash: '#/aside', at: Date.now() },
    ]);
    localStorage.setItem('mail-desk/m/1/routes', JSON.stringify(Object.fromEntries(before)));
    keepRoute(deal);
    goTo({ screen: 'aside', messageId: 18 });
    vi.runAllTimers();
    const places = Object.keys(JSON.parse(localStorage.getItem('mail-desk/m/1/routes') ?? '') as object);
    expect(places).toContain('place 49');
    expect(places).not.toContain('place 0');
    expect(places.length).toBeLessThanOrEqual(40);
    expect(lastHash(deal)).toBe('#/aside/18');
  });
});
