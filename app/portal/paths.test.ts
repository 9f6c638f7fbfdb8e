import { describe, expect, it } from 'vitest';
import { crmPath, messageLinkPath, portalPath } from './paths';

const origin = 'https://example.bitrix24.com';

describe('addresses of portal pages', () => {
  it('take the path of an address on the portal, absolute or relative', () => {
    expect(portalPath('https://example.bitrix24.com/mail/message/15/', origin)).toBe('/mail/message/15/');
    expect(portalPath('/mail/message/15?x=1', origin)).toBe('/mail/message/15?x=1');
  });

  it.each(['https://evil.example/mail/message/15', 'javascript:alert(1)', 'http://['])('refuse %s', (url) =>
    expect(portalPath(url, origin)).toBeNull(),
  );

  it('name the card of a CRM owner by its type', () => {
    expect(crmPath(3, 7)).toBe('/crm/contact/details/7/');
    expect(crmPath(183, 7)).toBe('/crm/type/183/details/7/');
  });

  it('encode the application code', () => {
    expect(messageLinkPath('local.1/2', 5)).toBe('/marketplace/view/local.1%2F2/?params%5Bmid%5D=5');
  });
});
