import type { Observations } from '../../domain/self-check/observations';
import type { Scratch } from './scratch';

/** Protecting a range twice, which is documented to add a second protection. */
export function protectionRange({ sheet, range, services, workbook }: Scratch): Observations {
  const cells = range(1, 1, 2, 2);
  const before = on(sheet.getSheetId(), workbook, 'RANGE').length;
  const first = cells.protect().setDescription('self-check');
  const second = cells.protect().setDescription('self-check');
  services.flush();
  const added = on(sheet.getSheetId(), workbook, 'RANGE');
  const description = added[added.length - 1]?.getDescription() ?? null;
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), 1).protect();
  services.flush();
  const place = whole.getRange();
  const notation = place.getA1Notation();
  for (const one of [first, second, whole]) one.remove();
  return {
    'protections after two calls': added.length - before,
    description,
    'A1 to the last row': `${place.getRow()} ${place.getColumn()}`,
    'the notation of a whole column': notation,
  };
}

/** Protecting a tab twice, which is documented to return the same protection. */
export function protectionTab({ sheet, services, workbook }: Scratch): Observations {
  const first = sheet.protect().setDescription('self-check');
  sheet.protect();
  services.flush();
  const count = on(sheet.getSheetId(), workbook, 'SHEET').length;
  first.remove();
  return { 'protections after two calls': count };
}

/** A protection that only warns, through which a save must write. */
export function protectionWarning({ range, attempt, services }: Scratch): Observations {
  const protection = range(1, 1).protect().setWarningOnly(true);
  services.flush();
  const found = {
    'warns only': protection.isWarningOnly(),
    'a script may write': attempt(() => range(1, 1).setValue('x')),
    editors: protection.getEditors().length,
  };
  protection.remove();
  return found;
}

function on(sheetId: number, { protections }: Scratch['workbook'], type: 'RANGE' | 'SHEET') {
  return protections(type).filter((one) => one.getRange().getSheet().getSheetId() === sheetId);
}
