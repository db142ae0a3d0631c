import { pictureClicks, pictureRows } from '../../../src/pages/check-in/picture-rows';
import { checkInStrings } from '../../../src/pages/check-in/strings-check-in';
import { pictureStrings } from '../../../src/pages/check-in/strings-pictures';
import { localize } from '../../../src/pages/shell/page-context';

test.each(['en', 'id'] as const)(
  'P394 in %s, each picture outlines words that its step says to click, in that order',
  (language) => {
    const { strings } = localize(language);
    const [text, pictures] = [strings(checkInStrings), strings(pictureStrings)];
    for (const [rows, how] of [
      [pictureRows('link', pictures.link), text.linkHow],
      [pictureRows('collect', pictures.collect), text.collectHow],
      [pictureRows('limit', pictures.limit), text.limitHow],
    ] as const) {
      const clicks = pictureClicks(rows);
      expect(clicks.length).toBeGreaterThan(1);
      let from = 0;
      for (const click of clicks) {
        const at = how.indexOf(click, from);
        expect([click, at >= from]).toEqual([click, true]);
        from = at + click.length;
      }
      for (const { words, click } of rows.filter(({ look }) => look === 'switch')) {
        expect([click, how.includes(`“${words[0]}”`)]).toEqual([null, true]);
      }
    }
  },
);
