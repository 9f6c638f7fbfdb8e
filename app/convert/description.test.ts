import { describe, expect, it } from 'vitest';
import { conversationText, originLines, withoutBbCode } from './description';

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
    const text = conversationText(
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

  it('stay as they are when they mean nothing', () => {
    expect(withoutBbCode('[draft] [2026] [Ticket#4]')).toBe('[draft] [2026] [Ticket#4]');
  });
});
