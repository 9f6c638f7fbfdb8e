import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conversationText,
  describeWith,
  originLines,
  TEXT_LIMIT,
  withinLimit,
  withoutBbCode,
} from './description';

const from = { name: 'Clara Meyer', email: 'clara@example.com' };
const link = 'https://portal.example/marketplace/view/app/?params[mid]=15';

describe('a description', () => {
  it('begins with sender, date and the way back', () => {
    const lines = originLines(
      { from, date: new Date('2026-11-20T13:05:00Z'), link },
      'en',
      'Europe/Berlin',
    ).split('\n');
    expect(lines[0]).toContain('Clara Meyer <clara@example.com>, ');
    expect(lines[0]).toContain('2:05');
    expect(lines[1]).toBe(link);
  });

  it('names a sender without a name once, and needs no date', () => {
    expect(originLines({ from: { name: '', email: 'a@example.com' }, date: null, link }, 'en', 'UTC')).toBe(
      `a@example.com\n${link}`,
    );
  });

  it('tells a conversation newest first', () => {
    const { text, taken, isCut } = conversationText(
      [
        { from, date: new Date('2026-11-18T10:00:00Z'), text: 'First' },
        { from: { name: 'Anna', email: '' }, date: new Date('2026-11-19T10:00:00Z'), text: 'Second' },
        { from, date: null, text: '' },
      ],
      'en',
      'UTC',
    );
    expect(text.indexOf('Second')).toBeLessThan(text.indexOf('First'));
    expect(text).toMatch(/^Anna, /);
    expect({ taken, isCut }).toEqual({ taken: 2, isCut: false });
  });

  it('leaves out the oldest messages of a conversation that does not fit', () => {
    const letters = Array.from({ length: 40 }, (_, at) => ({
      from,
      date: new Date(Date.UTC(2026, 10, 1, at)),
      text: `Letter ${at + 1}. ${'word '.repeat(200)}`,
    }));
    const { text, taken, isCut } = conversationText(letters, 'en', 'UTC');
    expect(isCut).toBe(true);
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(text.match(/Letter \d+/g)).toHaveLength(taken);
    expect(text).toContain('Letter 40.');
    expect(text).not.toContain('Letter 1.');
  });

  it('tells the newest message as far as it fits', () => {
    const { text, taken, isCut } = conversationText(
      [{ from, date: null, text: 'word '.repeat(10_000) }],
      'en',
      'UTC',
    );
    expect({ taken, isCut }).toEqual({ taken: 1, isCut: true });
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT + 1);
    expect(text).toMatch(/word…$/);
  });

  it('cuts no character in two', () => {
    expect(withinLimit(`x${'\u{1F4E6}'.repeat(TEXT_LIMIT)}`).text).toMatch(/\u{1F4E6}…$/u);
    expect(withinLimit('short')).toEqual({ text: 'short', taken: 1, isCut: false });
  });

  it('gives a name no line of its own', () => {
    const lines = originLines({ from: { name: 'A\nB', email: '' }, date: null, link }, 'en', 'UTC');
    expect(lines.split('\n')).toEqual(['A B', link]);
  });

  it('makes the name of a sender harmless and keeps the link whole', () => {
    const hostile = { name: '[URL=https://evil.example]Your bank[/URL]', email: 'x@evil.example' };
    const text = describeWith(originLines({ from: hostile, date: null, link }, 'en', 'UTC'), '[b]Words[/b]');
    expect(text).not.toMatch(/\[\/?(?:url|b)/i);
    expect(
      describeWith(
        originLines({ from, date: null, link: 'https://portal.example/?params%5Bmid%5D=15' }, 'en', 'UTC'),
        '',
      ),
    ).toMatch(/\?params%5Bmid%5D=15$/);
  });
});

describe('square brackets of a mail', () => {
  it('never become markup of the portal', () => {
    const text = withoutBbCode('See [URL=https://evil.example]the portal[/URL] and [b]bold[/b]');
    expect(text).not.toMatch(/\[(?:url|\/url|b|\/b)/i);
    expect(text.replaceAll('\u200B', '')).toBe(
      'See [URL=https://evil.example]the portal[/URL] and [b]bold[/b]',
    );
  });

  it('are broken in every form a tag can have', () => {
    for (const tag of [
      '[disk file id=n12]',
      '[DISK FILE ID = 12 width=5]',
      '[img width=1 height=1]',
      '[/img]',
      '[*]',
      '[user=1]',
      '[mention=7]',
      '[email=a@b.example]',
      '[later-module x=1]',
      '[quote]',
      '[[b]',
      '[h1]',
      '[TABLE]',
    ]) {
      expect(withoutBbCode(tag), tag).not.toMatch(/\[[/*a-z]/i);
    }
  });

  it('loses nothing a person can see', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '/', 'b', 'url', '=', ' ', '*', '\n') }),
        (text) => {
          expect(withoutBbCode(text).replaceAll('\u200B', '')).toBe(text);
          expect(withoutBbCode(text)).not.toMatch(/\[\/?(?:b|url)[\]=]/i);
        },
      ),
    );
  });

  it('stay as they are when they mean nothing', () => {
    expect(withoutBbCode('[draft] [2026] [Ticket#4]')).toBe('[draft] [2026] [Ticket#4]');
  });
});
