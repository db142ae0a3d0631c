import { useStrings } from '../shell/page-context';
import { type PictureRow, type PictureStep, pictureClicks, pictureRows } from './picture-rows';
import { pictureStrings } from './strings-pictures';

/** What Google Forms shows at a step, drawn with its words; those to click are outlined and numbered (P394). */
export function FormPicture({ step }: { readonly step: PictureStep }) {
  const text = useStrings(pictureStrings);
  const rows = pictureRows(step, text[step]);
  const clicks = pictureClicks(rows);
  return (
    <div class="picture" role="img" aria-label={text.label(clicks.join(' › '))}>
      {rows.map((row) => (
        <Row key={row.words.join()} row={row} number={clicks.indexOf(row.words[row.click ?? -1] ?? '') + 1} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: PictureRow;
  /** Of the click in this row; 0 if there is none. */
  readonly number: number;
}

function Row({ row: { look, words, click }, number }: RowProps) {
  return (
    <div class={`row ${look}`}>
      {words.map((word, index) => (
        <span key={word} class={index === click ? 'click' : undefined}>
          {word}
          {index === click && <b>{number}</b>}
        </span>
      ))}
    </div>
  );
}
