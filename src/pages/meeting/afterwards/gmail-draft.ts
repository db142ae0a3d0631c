/** A message to write in Gmail. */
export interface GmailDraft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** The length of an address that RFC 9110, section 4.1, recommends that everything on the way supports. */
export const longestAddress = 8_000;

/**
 * The address that opens a draft in Gmail; null if it would be longer than 8,000 characters (P339). Google does not document the
 * fields, which are those of RFC 6068 except for `su`, the subject. Spaces are not written as "+", which a mail address can contain.
 */
export function gmailDraft({ to, subject, body }: GmailDraft): string | null {
  const fields = [`to=${to.map(encoded).join(',')}`, `su=${encoded(subject)}`, `body=${encoded(body)}`];
  const address = `https://mail.google.com/mail/?view=cm&fs=1&${fields.join('&')}`;
  return address.length > longestAddress ? null : address;
}

/** Half a pair of surrogates, which a cell can hold, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
