import type { LinkedFormView } from '../../contract/check-in';
import { useLocalization } from '../shell/page-context';
import { checkInStrings } from './strings-check-in';

/** Whose addresses match, who has answered, and the addresses of nobody. */
export function PreparingEngineers({ linked }: { readonly linked: LinkedFormView }) {
  const text = useLocalization().strings(checkInStrings);
  const { engineers, strangers, count } = linked;
  const matched = engineers.filter(({ addresses }) => addresses.length > 0).length;
  return (
    <>
      <p>
        {text.matched(matched, engineers.length)} {text.responses(count)}
      </p>
      <details>
        <summary>{text.engineers}</summary>
        <ul>
          {engineers.map(({ name, addresses, last }) => (
            <li key={name}>
              <bdi>{name}</bdi>:{' '}
              {addresses.length === 0 ? text.noAddress : last === null ? text.never : text.last(last)}
            </li>
          ))}
        </ul>
      </details>
      {strangers.length > 0 && <p class="notice">{text.strangers(strangers)}</p>}
    </>
  );
}
