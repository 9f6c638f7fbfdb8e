import { type Content, divs, escaped, expectedOf, joined, type Letter, marked, wrapped } from './letter';

/** Gmail in a browser: both parts, the text wrapped at 72 columns, the line above the quotation with it. */
export function gmail(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  const card = signature ? signature.replace(/^-- \n/u, '') : '';
  const prefix = signature?.startsWith('-- \n') ? '<span class="gmail_signature_prefix">-- </span><br>' : '';
  const below = card && `<div><br></div>${prefix}<div dir="ltr" class="gmail_signature">${divs(card)}</div>`;
  const cited =
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">';
  return {
    ...expectedOf(content),
    client: 'Gmail',
    html: `<div dir="ltr">${divs(newest)}${below}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(intro)}<br></div>${cited}<div dir="ltr">${divs(quoted)}</div></blockquote></div>\r\n`,
    text: `${wrapped(joined(newest, signature), 72)}\n\n${wrapped(intro, 72)}\n\n${marked(wrapped(quoted, 70))}\n`,
  };
}

/** The Gmail app: like the browser, but the markup alone, with the name of the program left out. */
export function gmailApp(content: Content): Letter {
  return { ...gmail(content), client: 'Gmail app', text: null };
}

/** Outlook on the desk: markup as Word writes it, source lines broken, a block of headers in bold. */
export function outlook(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  return {
    ...expectedOf(content),
    client: 'Outlook',
    html:
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head>\r\n' +
      `<body lang="EN-GB"><div class="WordSection1">\r\n${wordLines(joined(newest, signature))}` +
      '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\r\n' +
      `<p class="MsoNormal">${headerLines(intro).join('<br>\r\n')}<o:p></o:p></p></div></div>\r\n` +
      `<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\r\n${wordLines(quoted)}</div></body></html>`,
    text: null,
  };
}

/** Outlook of old: text alone, a dashed line above the headers. */
export function outlookText(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  return {
    ...expectedOf(content),
    client: 'Outlook, text',
    html: null,
    text: `${joined(newest, signature)}\r\n\r\n${intro}\r\n\r\n${quoted}\r\n`.replaceAll(/\r?\n/gu, '\r\n'),
  };
}

/** Outlook in a browser or on a telephone: a rule, then the headers in one block. */
export function outlookWeb(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  const lines = joined(newest, signature)
    .split('\n')
    .map((line) => `<div class="elementToProof">${line === '' ? '<br>' : escaped(line)}</div>\r\n`);
  return {
    ...expectedOf(content),
    client: 'Outlook web',
    html:
      `<html><head><meta http-equiv="Content-Type"></head>\r\n<body dir="ltr">\r\n${lines.join('')}` +
      '<div id="appendonsend"></div>\r\n<hr style="display:inline-block;width:98%" tabindex="-1">' +
      `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000">${headerLines(intro).join('<br>\r\n')}</font>\r\n<div>&nbsp;</div>\r\n</div>\r\n` +
      `<div>${divs(quoted)}</div>\r\n</body></html>`,
    text: null,
  };
}

/** Apple Mail on a Mac: both parts; the line above stands inside the cited block. */
export function appleMail(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  return {
    ...expectedOf(content),
    client: 'Apple Mail',
    html: `<html><head></head><body style="overflow-wrap: break-word;">${divs(joined(newest, signature))}<div><br><blockquote type="cite"><div>${escaped(intro)}</div><br class="Apple-interchange-newline"><div>${divs(quoted)}</div></blockquote></div><br></body></html>`,
    text: `${joined(newest, signature)}\n\n${marked(`${intro}\n\n${quoted}`)}\n`,
  };
}

/** Mail on an iPhone: the line it adds stands in a block of its own. */
export function iphone(content: Content): Letter {
  const { newest, signature = '', intro, quoted } = content;
  return {
    ...expectedOf(content),
    client: 'iPhone',
    html: `<html><head></head><body dir="auto">${divs(newest)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${escaped(signature)}</div><div dir="ltr"><br><blockquote type="cite">${escaped(intro)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${divs(quoted)}</div></blockquote></body></html>`,
    text: null,
  };
}

/** Thunderbird: text that flows, a blank at the end of each line that goes on. */
export function thunderbird(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  const typed = wrapped(newest, 71, ' \n');
  return {
    ...expectedOf(content),
    client: 'Thunderbird',
    html: null,
    text: `${typed}${signature ? `\n\n${signature}` : ''}\n\n${intro}\n${marked(wrapped(quoted, 70))}\n`,
  };
}

/** Thunderbird with markup. */
export function thunderbirdHtml(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  const paragraphs = newest.split('\n\n').map((words) => `    <p>${brokenLines(words)}</p>\n`);
  const card = signature?.replace(/^-- \n/u, '');
  return {
    ...expectedOf(content),
    client: 'Thunderbird, markup',
    html: `<html>\n  <head>\n    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\n  </head>\n  <body>\n${paragraphs.join('')}${card ? `    <pre class="moz-signature" cols="72">-- \n${escaped(card)}</pre>\n` : ''}    <div class="moz-cite-prefix">${escaped(intro)}<br>\n    </div>\n    <blockquote type="cite" cite="mid:1@mail.example">\n      <p>${brokenLines(quoted)}</p>\n    </blockquote>\n  </body>\n</html>\n`,
    text: null,
  };
}

export function yandex(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  return {
    ...expectedOf(content),
    client: 'Yandex',
    html: `${divs(joined(newest, signature)).replaceAll('<br>', ' ')}<div> </div><div>${escaped(intro)}</div><blockquote>${divs(quoted)}</blockquote>`,
    text: null,
  };
}

export function mailRu(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  const card = signature ? `<div data-signature-widget="container"><div>${divs(signature)}</div></div>` : '';
  return {
    ...expectedOf(content),
    client: 'Mail.ru',
    html: `<HTML><BODY>${divs(newest)}<div>&nbsp;</div>${card}<div>&nbsp;</div><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">${escaped(intro)}<br>&nbsp;<div id="">${divs(quoted)}</div></blockquote></BODY></HTML>`,
    text: null,
  };
}

/** The portal's own letters: the headers of the original in one paragraph, the original in a cited block. */
export function bitrix24(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  return {
    ...expectedOf(content),
    client: 'Bitrix24',
    html: `<html><body>${escaped(joined(newest, signature)).replaceAll('\n', '<br>')}<br><br>${headerLines(intro).join('<br>')}<br><blockquote style="margin: 0 0 0 5px; padding: 5px 5px 5px 8px; border-left: 4px solid #e2e3e5; ">${escaped(quoted).replaceAll('\n', '<br>')}</blockquote></body></html>`,
    text: null,
  };
}

/** The mail program of Android telephones: a dashed line, the headers of the original. */
export function android(content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  return {
    ...expectedOf(content),
    client: 'Android',
    html: `<html><head></head><body dir="auto">${divs(newest)}<div dir="auto"><br></div>${signature ? `<div id="composer_signature" dir="auto">${escaped(signature)}</div>` : ''}<div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000">${divs(intro)}</div>${divs(quoted)}</body></html>`,
    text: null,
  };
}

/** Programs that send text and mark the older lines. */
export function markedText(client: string, content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  const text = `${wrapped(joined(newest, signature), 76)}\n\n${intro}\n${marked(quoted)}\n`;
  return { ...expectedOf(content), client, html: null, text };
}

/** Web mail that sends markup without any line end, the older letter in blocks without a mark. */
export function page(client: string, content: Content): Letter {
  const { newest, signature, intro, quoted } = content;
  const html = `<html><head></head><body><div>${divs(joined(newest, signature))}</div><div><br></div><div>${divs(intro)}</div><div><br></div><div>${divs(quoted)}</div></body></html>`;
  return { ...expectedOf(content), client, html, text: null };
}

/** A letter without any quotation, as text or as the given markup. */
export function plain(
  client: string,
  letter: { sender: string; newest: string; signature?: string; html?: string; width?: number },
): Letter {
  const { sender, newest, signature = '', html = null, width } = letter;
  const text = joined(newest, signature);
  return {
    client,
    sender,
    html,
    text: html === null ? (width ? wrapped(text, width) : text) : null,
    newest,
    signature,
    quotation: '',
  };
}

function headerLines(intro: string): string[] {
  return intro.split('\n').map((line) => {
    const colon = line.indexOf(':') + 1;
    return colon === 0 ? escaped(line) : `<b>${line.slice(0, colon)}</b>${escaped(line.slice(colon))}`;
  });
}

function wordLines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line === ''
        ? '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\r\n'
        : `<p class="MsoNormal">${wrapped(escaped(line), 76).replaceAll('\n', '\r\n')}<o:p></o:p></p>\r\n`,
    )
    .join('');
}

function brokenLines(text: string): string {
  return text
    .split('\n')
    .map((line) => wrapped(escaped(line), 68).replaceAll('\n', '\n      '))
    .join('<br>\n      ');
}
