import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  freshLetter,
  type LetterValues,
  signatureHtml,
  switchedTo,
  withTyped,
} from './letter-form';

const person = (email: string) => ({ name: '', email });
const anna = { email: 'anna@x.example', name: 'Anna', senderId: null, mailboxId: 1 };
const original = {
  mailboxId: 1,
  mailboxEmail: 'anna@x.example',
  subject: 'Offer',
  from: person('clara@x.example'),
  to: [person('anna@x.example'), person('jonas@x.example')],
  cc: [person('paul@x.example')],
};
const good: LetterValues = {
  from: anna,
  to: [person('clara@x.example')],
  cc: [],
  bcc: [],
  typed: { to: '', cc: '', bcc: '' },
  subject: 'Offer',
  body: { html: 'Hello', text: 'Hello', isPlain: false },
};

describe('a letter that cannot leave', () => {
  it('says so at every field', () => {
    expect(faultsOf(good)).toEqual({});
    expect(
      faultsOf({
        ...good,
        from: null,
        to: [],
        subject: ' ',
        body: { html: '<p></p>', text: '\n', isPlain: false },
      }),
    ).toEqual({ from: 'noSender', to: 'nobody', subject: 'noSubject', body: 'noText' });
  });

  it('is one with half an address anywhere: the portal would take it for a name', () => {
    expect(faultsOf({ ...good, typed: { to: '', cc: 'ivan@firma', bcc: '' } })).toEqual({
      cc: 'halfAddress',
    });
    expect(faultsOf({ ...good, bcc: [person('ivan')] })).toEqual({ bcc: 'halfAddress' });
  });
});

describe('changing the kind of an answer', () => {
  it('brings everybody in and takes them out again', () => {
    const reply = freshLetter('reply', original, [anna], () => '');
    const all = switchedTo('replyall', 'reply', reply, original, [anna]);
    expect(all.to.map(({ email }) => email)).toEqual(['clara@x.example', 'jonas@x.example']);
    expect(all.cc.map(({ email }) => email)).toEqual(['paul@x.example']);
    expect(switchedTo('reply', 'replyall', all, original, [anna])).toEqual({
      to: [person('clara@x.example')],
      cc: [],
    });
  });

  it('keeps whom the person added', () => {
    const mine = { to: [person('clara@x.example'), person('new@x.example')], cc: [] };
    expect(switchedTo('replyall', 'reply', mine, original, [anna]).to).toContainEqual(
      person('new@x.example'),
    );
  });
});

it('whoever is typed completely when Send is pressed is meant, once', () => {
  const typed = { to: 'paul@x.example, ivan', cc: 'Paul@x.example', bcc: '' };
  expect(withTyped({ ...good, typed })).toEqual({
    to: [person('clara@x.example'), person('paul@x.example')],
    cc: [],
    bcc: [],
    typed: { to: 'ivan', cc: '', bcc: '' },
  });
});

it('a signature keeps its lines, and its marks are escaped', () => {
  expect(signatureHtml('Anna\n<Northwind>')).toBe('<p>Anna<br>&lt;Northwind&gt;</p>');
  expect(signatureHtml('  ')).toBe('');
});
