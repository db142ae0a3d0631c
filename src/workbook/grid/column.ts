import type { tabTitles } from '../../domain/tab-titles';

/** One column as users see it. Code refers to it by its key. */
export interface Column {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Number format. `@` keeps input as text; without a format, Google decides. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly hidden?: boolean;
  /** Applies to the header too. */
  readonly align?: 'left' | 'center' | 'right';
  /** The texts of a dropdown list, or the column that contains them. */
  readonly choices?: readonly string[] | { readonly tab: keyof typeof tabTitles; readonly column: string };
  /** The lowest and the highest number that are accepted; null if there is no highest. */
  readonly between?: readonly [number, number | null];
  /** The number format of earlier versions, which Set up replaces. */
  readonly formerFormat?: string;
}

export const text = '@';
export const day = 'yyyy-mm-dd';
export const percent = '0%';
export const whole = '0';
export const date = { width: 100, format: day } as const;
export const figure = { width: 75, align: 'right' } as const;
export const id = { header: 'Id', width: 120, format: text, hidden: true } as const;
export const engineer = {
  header: 'Engineer',
  width: 170,
  format: text,
  choices: { tab: 'engineers', column: 'name' },
} as const;
/** The type of the value in Current: number, date, checkbox or text. */
export const logged = { width: 110, align: 'right' } as const;
export const answer = { width: 240, format: text, wrap: true } as const;
export const gap = { header: '', width: 24 } as const;
