/** An answer of an API: its status and its JSON. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests read what the API answers
  readonly body: any;
}

/** Sends a request to the API at this origin as the user with this token; '' sends none. */
export async function send(
  origin: string,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  { body, token = 'token-of-hr', contentType = 'application/json' }: Sent = {},
): Promise<Answer> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { 'content-type': contentType, ...(token !== '' && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

interface Sent {
  readonly body?: unknown;
  readonly token?: string;
  readonly contentType?: string;
}
