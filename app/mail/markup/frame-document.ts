/**
 * The document of the mail frame: our policy first, then our few styles, then the cleaned markup as its body. The
 * policy of the application applies as well (a `srcdoc` inherits it), so what either forbids does not happen.
 */
export function frameDocument(html: string, pictures: boolean): string {
  return `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy(pictures)}"><meta name="referrer" content="no-referrer"><meta charset="utf-8"><style>${STYLES}</style></head><body dir="auto">${html}</body></html>`;
}

function policy(pictures: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'none'",
    `img-src data: blob:${pictures ? ' https:' : ''}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

// Mail is written for a white page, whatever the theme around it.
const STYLES = `
:root{color-scheme:light;background:#fff}
body{margin:0;color:#333;font:14px/20px system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Ubuntu,sans-serif;overflow-wrap:break-word}
a{color:#006ae6}
.mail-desk-canvas{box-sizing:border-box;padding:12px 16px}
pre{white-space:pre-wrap}
blockquote{margin:8px 0;padding-left:12px;border-left:2px solid #e2e2e2}
summary{width:fit-content;margin:8px 0;padding:2px 8px;border-radius:8px;background:#e6f4ff;color:#0154c8;cursor:pointer}
@media(max-width:640px){table,img,div{max-width:100%!important}table{width:auto!important}img{height:auto}}
`;
