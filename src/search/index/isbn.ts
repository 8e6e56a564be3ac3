// ISBNs, which people write with ten or thirteen digits and with hyphens or not.

const ISBN = /(?<![\d-])(?:97[89][-\u2010-\u2013 ]?)?(?:\d[-\u2010-\u2013 ]?){9}[\dXx](?![\d-])/g;

/** The ISBNs in a text, as thirteen digits. */
export function isbnsIn(text: string): string[] {
  return (text.match(ISBN) ?? []).map((isbn) => {
    const digits = isbn.replace(/[^\dXx]/g, "");
    return digits.length === 13 ? digits : withCheckDigit(`978${digits.slice(0, -1)}`);
  });
}

function withCheckDigit(digits: string): string {
  let sum = 0;
  for (const [at, digit] of [...digits].entries()) sum += Number(digit) * (at % 2 === 0 ? 1 : 3);
  return digits + String((10 - (sum % 10)) % 10);
}
