/** Several numbers or addresses in one cell, as Google and people write them. */
export const listed = (cell: string): string[] =>
  cell
    .split(/:::|[;,\n|]/)
    .map(part => part.trim())
    .filter(part => part !== '');

/** A number however it is written: 8 (912) 345-67-89 and +7 912 345 67 89 are one; so are 601 234 567 and +48 601 234 567. */
export function phoneKey(phone: string): string {
  const digits = phone
    .replace(/(?:x|ext\.?|wew\.?|доб\.?).*$/i, '')
    .replace(/\D/g, '')
    .replace(/^00/, '');
  const isNational = digits.length === 11 && /^(?:[178]|48)/.test(digits);
  return isNational ? digits.slice(digits.startsWith('48') ? 2 : 1) : digits;
}

export const emailKey = (email: string): string => email.trim().toLowerCase();
