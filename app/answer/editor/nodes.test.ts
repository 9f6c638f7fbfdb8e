// @vitest-environment jsdom
import { $getRoot } from 'lexical';
import { expect, it } from 'vitest';
import { outgoing } from './html';
import { createRichText, letterOf, setLetter } from './rich-text';
import { readHtml } from './read';

it.each([
  '<p>One<br>two</p><p>three</p>',
  '<p><br>a</p><p><br><br>b</p>',
  '<p>a <b>b</b> <i><u>c</u></i> <s>d</s></p>',
  '<p><a href="https://example.com/">x <b>y</b></a> z</p>',
  '<ul><li>a<br>b</li><li>c<ol><li>d</li></ol></li></ul><p>e</p>',
  '<blockquote>a<br><br>b</blockquote>',
  '<p>a &nbsp;b</p>',
])('the editor gives back what it was given: %s', (html) => {
  expect(outgoing(letterOf(createRichText(html)))).toBe(html);
});

it('another letter leaves alone what both begin with, and the caret with it', () => {
  const editor = createRichText('<p>a<br>b</p>');
  const firstKey = () => editor.getEditorState().read(() => $getRoot().getFirstChild()?.getKey());
  const before = firstKey();
  setLetter(editor, readHtml('<p>a<br>c</p><ul><li>d</li></ul>', { pictures: 'link' }).blocks);
  expect(outgoing(letterOf(editor))).toBe('<p>a<br>c</p><ul><li>d</li></ul>');
  expect(firstKey()).toBe(before);
});
