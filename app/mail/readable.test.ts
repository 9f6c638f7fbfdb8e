// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { newestText, readableFrom } from './readable';

const thread = (body: string, readable: boolean, truncated = false) => ({ body, readable, truncated });

describe('a readable message', () => {
  it('takes the kept line breaks of a newer portal and decodes nothing twice', () => {
    const readable = readableFrom(
      thread('Use &lt;b&gt; here.\n\nAnna', true),
      'Use &amp;lt;b&amp;gt; here.Anna',
    );
    expect(newestText(readable)).toBe('Use &lt;b&gt; here.\n\nAnna');
  });

  it('decodes the stripped text of an older portal once: a script stays words', () => {
    const readable = readableFrom(thread('&lt;script&gt;alert(1)&lt;/script&gt; is text', false), null);
    expect(newestText(readable)).toContain('<script>alert(1)</script> is text');
  });

  it('makes plain text of real markup', () => {
    const readable = readableFrom(null, '<p>First</p><script>alert(1)</script><p>Second</p>');
    expect(newestText(readable)).toMatch(/^First\s+Second$/);
  });

  it('does so too when the conversation carries markup', () => {
    const markup = '<p>First</p><p>Second</p>';
    expect(newestText(readableFrom(thread(markup, true), markup))).toMatch(/^First\s+Second$/);
  });

  it('does not take a mail about markup for markup when the portal decodes for us', () => {
    const readable = readableFrom(
      thread('Put it into <div>x</div>.', true),
      'Put it into &lt;div&gt;x&lt;/div&gt;.',
    );
    expect(newestText(readable)).toBe('Put it into <div>x</div>.');
  });

  it('says when the portal cut the text, without its technical note', () => {
    const readable = readableFrom(thread('Long text\n[truncated: 20000 characters]', true, true), null);
    expect(readable.truncated).toBe(true);
    expect(newestText(readable)).toBe('Long text');
  });

  it('offers the rest when the portal cut a quotation off', () => {
    const quoted = `Agreed. ${'An older sentence that was quoted. '.repeat(5)}`;
    expect(readableFrom(thread('Agreed.', true), quoted).rest).toContain('An older sentence');
    expect(readableFrom(thread('Agreed.', true), 'Agreed.').rest).toBeNull();
  });

  it('shows what the portal cut off when the answers stand inside it', () => {
    const older =
      'From: Ann <ann@example.com>\nSent: 3 Nov 2025\nTo: Bob\nSubject: Party\nWho comes to the party?\nAll of us.';
    const readable = readableFrom(thread('My answers are below.', true), `My answers are below.\n${older}`);
    expect(newestText(readable)).toContain('All of us.');
    expect(readable.rest).toBeNull();
  });

  it('gives who signed a line of their own where the portal took the break away', () => {
    const from = { name: 'Olivia Stone', email: 'olivia@stone.example' };
    const body =
      'Good morning,we start on Monday.OliviaOn 3 Nov 2025 10:00 Sam <sam@reed.example> wrote:When?';
    expect(newestText(readableFrom({ ...thread(body, false), from }, null))).toBe(
      'Good morning,\nwe start on Monday.\nOlivia',
    );
    expect(newestText(readableFrom({ ...thread('It is done.Kind regardsOlivia', false), from }, null))).toBe(
      'It is done.\nKind regards\nOlivia',
    );
  });

  it('offers no rest when the other form only leaks tags', () => {
    const body = 'İyi günler,\n\notelimizin 24 odası için fiyat rica ediyoruz.\n\nSevgiler\nDeniz';
    const leaked = body.replaceAll('\n', '&lt;/div&gt;&lt;div&gt;&lt;br&gt;&lt;/div&gt;');
    expect(readableFrom(thread(body, true), leaked).rest).toBeNull();
  });

  it('joins wrapped lines of its text, and knows the signature by the sender', () => {
    const words =
      'the pipes run 4 cm under the surface, so nothing longer than 30 mm may \ngo into the floor.';
    const from = { name: 'Hendrik Maas', email: 'h@maas.example' };
    const letter = `${words}\n\nRegards,\nHendrik\n\nHendrik Maas\nMaas Bouw`;
    expect(newestText(readableFrom({ ...thread(letter, true), from }, null))).toBe(
      `${words.replace(' \n', ' ')}\n\nRegards,\nHendrik`,
    );
  });

  it('falls back to the whole text when the conversation says nothing', () => {
    expect(newestText(readableFrom(thread('', true), 'Only here.'))).toBe('Only here.');
    expect(readableFrom(null, null).parts).toEqual([]);
  });
});
