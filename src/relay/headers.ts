/** Sent with every answer, whatever it is. */
export const everyAnswer = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000', // browsers heed it over TLS only; other names are not ours to bind
  'x-content-type-options': 'nosniff'
};

const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/**
 * The policy that the build wrote into its page, hashes and all, for use as a header: a header also
 * covers the workers, and only there do browsers heed `frame-ancestors`.
 */
export function policyOf(page: string): string {
  const policy = meta.exec(page)?.[1];
  if (policy === undefined) throw new Error('the built page carries no content security policy');
  return `${policy.replaceAll('&quot;', '"').replaceAll('&amp;', '&')}; frame-ancestors 'none'`;
}
