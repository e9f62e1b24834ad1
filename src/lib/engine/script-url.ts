type Policy = { createScriptURL(url: string): unknown };
type Factory = { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy };

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;

/** Scripts of our own origin and no others may become workers. */
function ownOnly(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`not our script: ${url}`);
  return url;
}

const policy = factory?.createPolicy('satchel-script', { createScriptURL: ownOnly });

/** A script address as the page's Trusted Types rule asks for it; plain text where the browser has no such rule. */
export const scriptUrl = (url: string): string => (policy ? (policy.createScriptURL(url) as string) : ownOnly(url));
