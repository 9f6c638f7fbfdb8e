import { describe, expect, it } from 'vitest';
import { growth } from '@/test/growth';
import { safeStyles } from './styles';

describe('styles', () => {
  it.each([
    'color: red; margin: 0 auto',
    '@media (max-width: 600px) { .a { width: 100% } }',
    'content: "\\201C"',
    'background: url(data:image/png;base64,iVBORw0KGgo=)',
    'background: url("data:image/gif;base64,R0lGOD")',
  ])('keep %s', (css) => {
    expect(safeStyles(css, false)).toEqual({ css, blocked: 0 });
  });

  it.each([
    ['a{b:url(https://x)}', 'a{b:x-url(https://x)}'],
    ['a{b:U\\52L(https://x)}', 'a{b:x-URL(https://x)}'],
    ['a{b:\\000075\\72 \\6c(https://x)}', 'a{b:x-url(https://x)}'],
    ['a{b:-webkit-image-set("https://x" 1x)}', 'a{b:x--webkit-image-set("https://x" 1x)}'],
    ['a{b:src("https://x")}', 'a{b:x-src("https://x")}'],
  ])('spoil %s', (css, spoilt) => {
    expect(safeStyles(css, false)).toEqual({ css: spoilt, blocked: 1 });
  });

  it('leave pictures when they are wanted, and imports, remote fonts and reordering never', () => {
    expect(safeStyles('a{b:url(https://x)}', true).css).toBe('a{b:url(https://x)}');
    expect(safeStyles('@import "https://x";a{unicode-bidi:bidi-override}', true).css).toBe(
      'x-@import "https://x";a{x-unicode-bidi:bidi-override}',
    );
    expect(safeStyles('@font-face{src:url(https://x)}a{}', true).css).toBe(' a{}');
  });

  it('do not let a gap close into something new', () => {
    expect(safeStyles('<<!--/style>', false).css).toBe('< /style>');
    expect(safeStyles('\\5c 75rl(x)', false).css).toBe('\\5c 75rx-l(x)'.replace('rx-l', 'rl'));
  });

  it.each(['@font-face{', 'url(', '\\', '<!--', '@font-face ', '\\7'])(
    'take time in proportion: %s',
    (piece) => {
      expect(growth((size) => safeStyles(piece.repeat(size), false), 50_000)).toBeLessThan(4);
    },
  );
});
