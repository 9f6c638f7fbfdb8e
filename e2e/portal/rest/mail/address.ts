export interface Address {
  name: string;
  /** In small letters. */
  email: string;
}

/** The addresses of a header: `Name <a@b>`, `"Name, First" <a@b>` or `a@b`, divided by commas; what is cut off at the end is left out. */
export function addressesIn(header: string): Address[] {
  return partsOf(header).flatMap((part) => {
    const { name, email } = addressOf(part);
    return isEmail(email) ? [{ name, email }] : [];
  });
}

/** One `Name <address>` or bare address. */
export function addressOf(text: string): Address {
  const [, name = '', email = text] = /^([^<]*)<([^>]*)>\s*$/.exec(text) ?? [];
  return {
    name: name
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('\\"', '"'),
    email: email.trim().toLowerCase(),
  };
}

export function isEmail(text: string): boolean {
  return /^[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+$/.test(text);
}

/** Divides at commas outside quotation marks. */
function partsOf(header: string): string[] {
  return header.match(/(?:"(?:\\.|[^"\\])*"|[^,"]|")+/g) ?? [];
}
