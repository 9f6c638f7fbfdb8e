interface Policies {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string | null }) => unknown;
}

// The number fields empty their live region by setting its markup to nothing, which a strict page refuses as it
// refuses all markup. Nothing is what passes here, and only that.
(globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createHTML: (html) => (html === '' ? '' : null),
});
