/** The address at which a form of Google Forms is answered, from the one at which it is edited; any other address is unchanged (M382). */
export function answerAddress(url: string): string {
  const [form] = /^https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?forms\/d\/(?:e\/)?[\w-]+/.exec(url) ?? [];
  return form === undefined ? url : `${form}/viewform`;
}
