import { whole } from '../partial-class';

type User = GoogleAppsScript.Base.User;

/** Somebody with access to the file; the address is '' where a script may not know it. */
class UserPart implements Partial<User> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

export const newUser = whole<User, [string]>('User', UserPart);
