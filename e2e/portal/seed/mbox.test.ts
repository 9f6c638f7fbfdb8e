import { describe, expect, it } from 'vitest';
import { looksLikeMbox, splitMbox } from './mbox.ts';

const LETTERS = [
  'From ben@mail.example Mon May  3 10:00:00 2026',
  'Subject: one',
  '',
  'First line',
  '>From here on it is quoted',
  '>>From deeper',
  'From the start of a line, no empty line before',
  '',
  'From Paris with love, no time in it',
  '',
  'From - Tue May 04 11:30:00 2026',
  'Subject: two',
  '',
  'Second',
  '',
];

describe('an mbox file', () => {
  it.each(['\n', '\r\n'])('is split at its From lines when lines end with %j', (end) => {
    const parts = splitMbox(Buffer.from(LETTERS.join(end))).map((one) => Buffer.from(one).toString());
    expect(parts.length).toBe(2);
    expect(parts[0]?.split(end)).toEqual([
      'Subject: one',
      '',
      'First line',
      'From here on it is quoted',
      '>From deeper',
      'From the start of a line, no empty line before',
      '',
      'From Paris with love, no time in it',
      '',
      '',
    ]);
    expect(parts[1]?.split(end)[0]).toBe('Subject: two');
  });

  it('keeps bytes of any charset', () => {
    const bytes = Buffer.concat([
      Buffer.from('From a Mon May  3 10:00:00 2026\nSubject: x\n\n'),
      Buffer.from([0xe4, 0xff]),
    ]);
    expect(splitMbox(bytes)[0]?.slice(-2)).toEqual(Buffer.from([0xe4, 0xff]));
  });

  it('is told from a single letter by its first line', () => {
    expect(looksLikeMbox(Buffer.from(LETTERS.join('\n')))).toBe(true);
    expect(looksLikeMbox(Buffer.from('From: Ben <b@mail.example>\nDate: Mon, 10:00\n\nx'))).toBe(false);
    expect(splitMbox(Buffer.from('Subject: x\n\ny'))).toEqual([]);
  });
});
