import { describe, expect, it } from 'vitest';
import { answerTo, forwardSubject, replySubject } from './answer-draft';
import type { Sender } from './letter';

const person = (email: string, name = '') => ({ name, email });
const sender = (email: string, mailboxId: number | null = null): Sender => ({
  email,
  name: 'Anna Weber',
  senderId: null,
  mailboxId,
});

const ANNA = sender('anna@northwind.example', 1);
const SUPPORT = sender('support@northwind.example', 2);
const original = {
  mailboxId: 1,
  mailboxEmail: 'anna@northwind.example',
  subject: 'Offer',
  from: person('clara@meyer.example', 'Clara'),
  to: [person('Anna@Northwind.example', 'Anna'), person('jonas@example.org')],
  cc: [person('support@northwind.example'), person('CLARA@meyer.example'), person('paul@example.org')],
};

describe('who an answer goes to', () => {
  it('is the sender alone for a reply', () => {
    expect(answerTo('reply', original, [ANNA, SUPPORT])).toMatchObject({ to: [original.from], cc: [] });
  });

  it('is everybody else once for a reply to all, without own addresses in any letter case', () => {
    const { to, cc } = answerTo('replyall', original, [ANNA, SUPPORT]);
    expect(to.map(({ email }) => email)).toEqual(['clara@meyer.example', 'jonas@example.org']);
    expect(cc.map(({ email }) => email)).toEqual(['paul@example.org']);
  });

  it('leaves the mailbox out although the portal names no senders', () => {
    expect(answerTo('replyall', original, []).to.map(({ email }) => email)).not.toContain(
      'Anna@Northwind.example',
    );
  });

  it('is the people of an own message again', () => {
    const own = { ...original, from: person('anna@northwind.example'), to: [person('jonas@example.org')] };
    expect(answerTo('reply', own, [ANNA]).to).toEqual([person('jonas@example.org')]);
    expect(answerTo('replyall', own, [ANNA]).cc.map(({ email }) => email)).toContain('paul@example.org');
  });

  it('is oneself for a note to oneself', () => {
    const note = {
      ...original,
      from: person('anna@northwind.example'),
      to: [person('anna@northwind.example')],
    };
    expect(answerTo('reply', note, [ANNA]).to).toEqual([person('anna@northwind.example')]);
  });

  it('leaves out people whose address was cut off', () => {
    const cut = { ...original, to: [...original.to, person('', 'Half')] };
    expect(answerTo('replyall', cut, [ANNA]).to.every(({ email }) => email !== '')).toBe(true);
  });

  it('is nobody yet for a forward', () => {
    expect(answerTo('forward', original, [ANNA])).toMatchObject({ to: [], cc: [] });
  });
});

describe('who an answer is from', () => {
  it('is the address the message came to, in its mailbox', () => {
    const alias = sender('offers@northwind.example', 1);
    const toAlias = { ...original, to: [person('OFFERS@northwind.example')], cc: [] };
    expect(answerTo('reply', toAlias, [SUPPORT, ANNA, alias]).from).toBe(alias);
  });

  it('is the address of the mailbox when it came to none of them', () => {
    const list = { ...original, to: [person('list@example.org')], cc: [] };
    expect(answerTo('reply', list, [SUPPORT, ANNA]).from).toBe(ANNA);
  });

  it('goes by the address where the portal does not name mailboxes', () => {
    const bare = [sender('support@northwind.example'), sender('anna@northwind.example')];
    expect(answerTo('reply', { ...original, cc: [] }, bare).from).toBe(bare[1]);
  });

  it('is nobody when nothing can be sent from', () => {
    expect(answerTo('reply', original, []).from).toBeNull();
  });
});

describe('the subject of an answer', () => {
  it.each([
    ['Offer', 'Re: Offer', 'Fwd: Offer'],
    ['Re: Offer', 'Re: Offer', 'Fwd: Offer'],
    ['AW: Offer', 'AW: Offer', 'Fwd: Offer'],
    ['Ответ: Счёт', 'Ответ: Счёт', 'Fwd: Счёт'],
    ['Fwd: Offer', 'Re: Fwd: Offer', 'Fwd: Offer'],
    ['WG: Offer', 'Re: WG: Offer', 'WG: Offer'],
    ['Regarding: Offer', 'Re: Regarding: Offer', 'Fwd: Regarding: Offer'],
    ['', 'Re:', 'Fwd:'],
  ])('of “%s” has its mark once', (subject, reply, forward) => {
    expect(replySubject(subject)).toBe(reply);
    expect(forwardSubject(subject)).toBe(forward);
  });
});
