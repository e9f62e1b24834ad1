/** A file of vCards begins so, whatever its name. Apart from the reader, which is loaded only for one. */
export const isCardFile = (text: string): boolean => /^\s*BEGIN:VCARD/i.test(text.slice(0, 200));
