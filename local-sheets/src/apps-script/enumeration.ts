/** One member of a Google enumeration, such as SpreadsheetApp.WrapStrategy.WRAP. */
class Member {
  constructor(
    private readonly text: string,
    private readonly position: number,
  ) {}
  name(): string {
    return this.text;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: Member): number {
    return this.position - other.position;
  }
  toString(): string {
    return this.text;
  }
  toJSON(): string {
    return this.text;
  }
}

/** A Google enumeration; `Enumeration` is its type in @types/google-apps-script. Reading a missing member throws. */
export function enumeration<Enumeration>(name: string, members: readonly string[]): Enumeration {
  const made: Record<string, Member> = {};
  members.forEach((member, position) => {
    made[member] = new Member(member, position);
  });
  return new Proxy(Object.freeze(made), {
    get(target, property, receiver) {
      if (typeof property === 'string' && !(property in target) && !(property in Object.prototype)) {
        throw new Error(`${name}.${property} is not part of local Sheets.`);
      }
      return Reflect.get(target, property, receiver);
    },
  }) as Enumeration;
}
