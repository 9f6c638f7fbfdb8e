/**
 * What a message may be made of. Everything else goes: scripts, SVG, MathML, form controls, media, frames, meta, base
 * and link elements, dialogs, `id`, `name`, handlers, `popover`, `download`, `ping`, `srcset`. Short on purpose.
 */
export const ALLOWED_TAGS = words(`
  #text body div p span br hr wbr a img style
  h1 h2 h3 h4 h5 h6 header footer main section article aside address figure figcaption
  b strong i em u s strike del ins small big sub sup mark abbr cite code kbd samp tt var q font center time
  pre blockquote ul ol li dl dt dd details summary
  table caption colgroup col thead tbody tfoot tr td th`);

export const ALLOWED_ATTR = words(`
  href src alt title class style dir lang role align valign width height border bgcolor color face size background
  cellpadding cellspacing colspan rowspan nowrap span scope hspace vspace start type value reversed target rel`);

/** Their words are not for reading: they go together with the element. */
export const WORDLESS_TAGS = words('select datalist textarea object embed canvas dialog map applet frameset');

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
