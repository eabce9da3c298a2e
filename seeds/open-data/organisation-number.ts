/** A Swedish organisation number as it is stored, or undefined when the text is none: "2021003054" is 202100-3054. */
export function organisationNumber(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits) || isPersonalNumber(digits) || !hasCheckDigit(digits)) return undefined;
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

/** True for ten digits that are a person's: in an organisation number the third and fourth are 20 or more. */
export function isPersonalNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  return /^(\d{2})?\d{2}[01]\d{7}$/.test(digits);
}

/** The organisation number in a Swedish VAT number: SE, the ten digits, 01. */
export function numberOfVat(vat: string): string | undefined {
  const digits = /^SE(\d{10})\d{2}$/.exec(vat.replace(/\s/g, ''))?.[1];
  return digits === undefined ? undefined : organisationNumber(digits);
}

/** The check digit by Luhn. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
