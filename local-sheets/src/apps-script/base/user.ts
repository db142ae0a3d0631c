import { whole } from '../partial-class';

type User = GoogleAppsScript.Base.User;

/** A user with access to the file; the address is '' if the script is not allowed to read it. */
class UserPart implements Partial<User> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

export const newUser = whole<User, [string]>('User', UserPart);
