import { describe, expect, it } from 'vitest';
import { generatedSeed } from './generate.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

describe('a generated mailbox', () => {
  it('has the wanted number of messages with ids by age, none from the future', () => {
    const { messages } = generatedSeed(3_000, NOW);
    expect(messages.map((one) => one.id)).toEqual(Array.from({ length: 3_000 }, (_, index) => index + 1));
    expect(messages.every((one, index) => one.date >= (messages[index - 1]?.date ?? 0))).toBe(true);
    expect(messages.at(-1)?.date).toBeLessThanOrEqual(NOW.getTime());
  });

  it('is the same every time', () => {
    expect(generatedSeed(500, NOW)).toEqual(generatedSeed(500, NOW));
  });

  it('differs in subjects and senders, fills both mailboxes, and answers older letters of the same mailbox', () => {
    const { messages, mailboxes } = generatedSeed(5_000, NOW);
    expect(new Set(messages.map((one) => one.subject)).size).toBe(5_000);
    expect(new Set(messages.map((one) => one.from)).size).toBeGreaterThan(4_000);
    for (const { id } of mailboxes) {
      expect(
        messages.filter((one) => one.mailboxId === id && one.folders[0] === 'INBOX').length,
      ).toBeGreaterThan(1_000);
    }
    const byHeader = new Map(messages.map((one) => [one.messageId, one]));
    const answers = messages.filter((one) => one.inReplyTo !== null);
    expect(answers.length).toBeGreaterThan(300);
    for (const one of answers) expect(byHeader.get(one.inReplyTo ?? '')?.mailboxId).toBe(one.mailboxId);
  });

  it('costs in proportion to its size', () => {
    generatedSeed(2_000, NOW);
    const small = time(() => generatedSeed(5_000, NOW));
    const large = time(() => generatedSeed(50_000, NOW));
    expect(large).toBeLessThan(50 * small + 50);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %s', (count) => {
    expect(() => generatedSeed(count)).toThrow('whole number above zero');
  });
});

/** Milliseconds, the best of three. */
function time(work: () => unknown): number {
  return Math.min(
    ...[0, 1, 2].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
