import { pageCheckIds } from '../../../src/domain/self-check/beliefs';
import { evaluate } from '../../../src/domain/self-check/evaluate';
import { checkPage, type PageServices } from '../../../src/pages/self-check/check-page';

/** A browser that allows everything. */
function allowed(): PageServices {
  const kept = new Map<string, string>();
  const storage = {
    setItem: (key: string, value: string) => void kept.set(key, value),
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
  };
  return { storage: () => storage, newChannel: (name) => new BroadcastChannel(name) };
}
function refusing(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
async function verdicts(services: PageServices) {
  const evaluations = (await checkPage(services)).map(evaluate);
  return evaluations.map(({ id, verdict }) => [id, verdict]);
}

test('P246 in a browser that allows everything, the results are as believed and its storage is empty afterwards', async () => {
  const services = allowed();
  expect(await verdicts(services)).toEqual([
    ['page-storage', 'as believed'],
    ['page-broadcast', 'as believed'],
  ]);
  expect(services.storage().getItem('oneonones.self-check')).toBeNull();
  expect(pageCheckIds).toEqual(['page-storage', 'page-broadcast', 'page-clipboard']);
});

test('P246 a browser that refuses storage is reported as different, with the reason', async () => {
  const results = await checkPage({ ...allowed(), storage: refusing });
  expect(results[0]).toEqual({ id: 'page-storage', found: { 'the browser refuses it': 'SecurityError' } });
  expect(results.map((one) => evaluate(one).verdict)).toEqual(['different', 'as believed']);
});

test('P246 a browser whose storage loses data, or that refuses messages between pages, is reported as different', async () => {
  const storage = () => ({ setItem: () => undefined, getItem: () => null, removeItem: () => undefined });
  expect(await verdicts({ storage, newChannel: refusing })).toEqual([
    ['page-storage', 'different'],
    ['page-broadcast', 'different'],
  ]);
});

test('P246 messages that do not arrive within two seconds are reported as different', async () => {
  jest.useFakeTimers();
  const silent = { postMessage: () => undefined, close: () => undefined, onmessage: null };
  const checked = verdicts({ ...allowed(), newChannel: () => silent });
  await jest.advanceTimersByTimeAsync(2000);
  expect((await checked)[1]).toEqual(['page-broadcast', 'different']);
  jest.useRealTimers();
});
