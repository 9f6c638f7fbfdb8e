import { describe, expect, it } from 'vitest';
import { type Meaning, PortalError } from '@/portal/errors';
import { mayHaveGone, refusalOf } from './refusal';

function refused(inner: string | null, meaning: Meaning = 'refused', message = 'No.'): PortalError {
  const details = inner === null ? [] : [{ code: inner, message: 'The limit is 10.' }];
  return new PortalError({ meaning, method: 'm', status: 400, code: 'C', message, details });
}

describe('a refusal stands at its field', () => {
  it.each([
    ['NO_RECIPIENTS', 'to'],
    ['RESOLVE_RECIPIENTS_ERROR', 'to'],
    ['MISSING_TO', 'to'],
    ['MISSING_FROM', 'from'],
    ['MISSING_SUBJECT', 'subject'],
    ['MISSING_BODY', 'body'],
    ['INCOMPLETE_BCC', 'bcc'],
    ['from', 'from'],
    ['cc', 'cc'],
    ['MESSAGE_REPLY_FAILED', null],
    ['replyToMessageId', null],
    ['toString', null],
    ['', null],
  ])('%s: %s', (inner, field) => expect(refusalOf(refused(inner)).field).toBe(field));

  it('tells the portal’s own words where they name a limit', () => {
    expect(refusalOf(refused('MESSAGE_SEND_FAILED'))).toMatchObject({
      words: 'sending.refusal.failed',
      wayOut: 'check-sent',
      said: 'The limit is 10.',
    });
    expect(refusalOf(refused('MISSING_SUBJECT')).said).toBeNull();
    expect(refusalOf(refused(null)).said).toBe('No.');
    expect(refusalOf(refused(null, 'refused', '')).said).toBeNull();
  });

  it.each<[Meaning, string]>([
    ['gone', 'sending.refusal.original'],
    ['no-scope', 'sending.refusal.noScope'],
    ['too-fast', 'sending.notSent.busy'],
    ['signed-out', 'sending.notSent.signedOut'],
    ['not-sent', 'sending.notSent.offline'],
    ['refused', 'sending.refusal.other'],
  ])('%s', (meaning, words) => expect(refusalOf(refused(null, meaning)).words).toBe(words));
});

it('only a failure reported after trying may hide a letter that went', () => {
  expect(mayHaveGone(refused('MESSAGE_FORWARD_FAILED'))).toBe(true);
  expect(mayHaveGone(refused('RESOLVE_RECIPIENTS_ERROR'))).toBe(false);
  expect(mayHaveGone(refused('from'))).toBe(false);
});
