// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadLocale } from '@/i18n/i18n';
import type { BodyPart } from '@/mail/body/text';
import { BodyText } from './BodyText';

beforeAll(() => loadLocale('en'));
afterEach(cleanup);

const shown = (...parts: BodyPart[]) =>
  render(<BodyText readable={{ parts, truncated: false, rest: null }} messageId={1} />).container;

describe('the text of a message', () => {
  it('shows a quotation that is answered below, and folds the one that ends the letter', () => {
    const body = shown(
      { kind: 'quote', text: '> Is the beam narrow?' },
      { kind: 'text', text: 'Yes.' },
      { kind: 'quote', text: '> The old letter' },
    );
    expect(body.querySelector('blockquote')?.textContent).toBe('Is the beam narrow?');
    expect(body.textContent).not.toContain('old letter');
    expect(body.querySelectorAll('button')).toHaveLength(1);
  });

  it('keeps aligned columns aligned', () => {
    const columns = '  12.  Baumarkt     84.20\n  17.  Bahn        129.90';
    const body = shown({ kind: 'text', text: `Open:\n\n${columns}` });
    expect(body.querySelector('pre')?.textContent).toBe(columns);
    expect(body.querySelector('p')?.textContent).toBe('Open:');
  });
});
