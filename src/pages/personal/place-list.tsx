import type { PlaceCount } from '../../contract/personal';
import { useLocalization } from '../shell/page-context';
import { personalStrings } from './strings-personal';

interface PlaceListProps {
  readonly caption: string;
  /** The heading of the numbers. */
  readonly what: string;
  readonly places: readonly PlaceCount[];
}

/** How much there is in each place. */
export function PlaceList({ caption, what, places }: PlaceListProps) {
  const { strings, formats } = useLocalization();
  const names = strings(personalStrings);
  return (
    <table class="places">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{names.place}</th>
          <th scope="col" class="number">
            {what}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ key, title, count }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{title || names.places[key as keyof typeof names.places] || key}</bdi>
            </th>
            <td class="number">{formats.wholeNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
