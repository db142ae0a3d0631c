/** Figures by key, begun at their first mention. */
export class Groups<Key extends object, Figures> {
  private readonly groups = new Map<string, { readonly key: Key; readonly figures: Figures }>();

  constructor(private readonly start: () => Figures) {}

  of(key: Key): Figures {
    const name = JSON.stringify(key);
    const there = this.groups.get(name);
    if (there) return there.figures;
    const figures = this.start();
    this.groups.set(name, { key, figures });
    return figures;
  }

  /** A row for each group that passes, in the order of the keys. */
  rows<Row extends object>(
    shown: (figures: Figures) => Row,
    passes: (figures: Figures) => boolean = () => true,
  ): (Key & Row)[] {
    return Array.from(this.groups)
      .filter(([, { figures }]) => passes(figures))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { key, figures }]) => ({ ...key, ...shown(figures) }));
  }
}

/** The mean of the numbers that were added; null is not a number. */
export class Mean {
  count = 0;
  private sum = 0;

  add(number: number | null): void {
    if (number === null) return;
    this.count += 1;
    this.sum += number;
  }

  /** null without any number. */
  get value(): number | null {
    return this.count === 0 ? null : this.sum / this.count;
  }
}
