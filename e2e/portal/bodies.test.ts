import { describe, expect, it } from 'vitest';
import { bodyForGet, bodyForThread } from './bodies.ts';
import type { Message } from './state.ts';

describe('the body of one message', () => {
  it('loses block tags without a line break, keeps source line ends and entities, and is trimmed', () => {
    expect(get({ html: '<p>A</p><p>B</p>' })).toBe('AB');
    expect(get({ html: '\n<p>A</p>\n<p>B&nbsp;&lt;b&gt;</p> ' })).toBe('A\nB&nbsp;&lt;b&gt;');
  });

  it('loses tags behind letters whose lower case is longer', () => {
    expect(get({ html: '<p>İstanbul İÇİN</p><div>x<br></div><style>p{}</style>' })).toBe('İstanbul İÇİNx');
  });

  it('loses scripts, styles and the head with what is in them', () => {
    const html =
      '<html><head><title>T</title><meta name="a"></head><body><style>p{}</style>x<script>if (a < b) c("</p>")</script>y';
    expect(get({ html })).toBe('xy');
  });

  it('treats a text part the same way, so that a loose bracket is encoded', () => {
    expect(get({ text: 'a < b & c > d\n<anna@mail.example>' })).toBe(
      'a &lt; b &amp; c &gt; d\n&lt;anna@mail.example&gt;',
    );
  });

  it('keeps the quotation, and is empty when nothing is stored', () => {
    expect(get({ text: `New\n\n${QUOTED}` })).toContain('Old');
    expect(get({})).toBe('');
  });

  it('is the stored markup on portals that answer markup', () => {
    expect(bodyForGet(message({ html: '<p>A</p>' }), 'g3', true)).toBe('<p>A</p>');
    expect(bodyForGet(message({ text: 'a<b' }), 'g3', true)).toBe(
      '<div style="white-space: pre-wrap">a&lt;b</div>',
    );
    expect(bodyForThread(message({ html: '<p>A</p>' }), 'g3', true).body).toBe('<p>A</p>');
  });
});

describe('the body of a message in a conversation', () => {
  it('is the text part on the newest portals, without the quoted tail', () => {
    const stored = message({ html: '<b>markup</b>', text: `New\n\n${QUOTED}` });
    expect(bodyForThread(stored, 'g3', false)).toEqual({ body: 'New', truncated: false, bodyLength: 3 });
  });

  it('is markup turned into lines with decoded entities when there is no text part', () => {
    const stored = message({ html: '<p>A &amp; B</p><div>C<br>D</div>' });
    expect(bodyForThread(stored, 'g3', false).body).toBe('A & B\n\nC\nD');
  });

  it('is the same as for one message on older portals', () => {
    const stored = message({ html: '<p>A</p><p>B</p>', text: 'other' });
    for (const profile of ['g1', 'docs'] as const) {
      expect(bodyForThread(stored, profile, false)).toEqual({ body: 'AB', truncated: false, bodyLength: 2 });
    }
  });

  it('is cut after 10000 characters with a line that says so', () => {
    const { body, truncated, bodyLength } = bodyForThread(message({ text: 'x'.repeat(10_001) }), 'g3', false);
    expect({ truncated, bodyLength }).toEqual({ truncated: true, bodyLength: 10_001 });
    expect(body).toMatch(/^x{10000}\n\[truncated: .+\]$/);
    expect(bodyForThread(message({ text: 'x'.repeat(10_000) }), 'g3', false).truncated).toBe(false);
  });
});

const QUOTED = 'On 3 May 2026, at 10:00, Ben <ben@mail.example> wrote:\n> Old';

function get(stored: Partial<Message>): string {
  return bodyForGet(message(stored), 'g3', false);
}

function message(stored: Partial<Message>): Message {
  return {
    id: 1,
    mailboxId: 1,
    folders: ['INBOX'],
    from: '',
    to: '',
    cc: '',
    bcc: '',
    subject: '',
    date: 0,
    html: null,
    text: null,
    isSeen: true,
    hasAttachments: false,
    attachmentsDownloaded: true,
    messageId: '<1@mail.example>',
    inReplyTo: null,
    bindings: [],
    syncingUntil: 0,
    ...stored,
  };
}
