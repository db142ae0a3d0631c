import type { CallAnswer, CallArgs, CallName, Reply } from '../protocol/calls';
import { exception } from './exception';

/** Sends one message to the workbook and waits for the reply; `label` is what the script called, such as "Range.getValues". */
export function ask<Name extends CallName>(
  name: Name,
  label: string,
  args: CallArgs<Name>,
): CallAnswer<Name> {
  const shown = callInParts ?? label;
  if (callInParts !== null) callInParts = '';
  const reply = JSON.parse(send(name, shown, JSON.stringify(args))) as Reply;
  if ('error' in reply) throw exception(reply.error);
  return reply.value as CallAnswer<Name>;
}

/** Has all messages of `work` count as one call (H690): the first one has this label, and the others have none. */
export function askAsOneCall(label: string, work: () => void): void {
  callInParts = label;
  try {
    work();
  } finally {
    callInParts = null;
  }
}

/** The label of the next message of such a call; null outside of one. */
let callInParts: string | null = null;

/** The only function that leaves the isolate: takes strings, returns a string. */
export type Door = (name: string, label: string, argsJson: string) => string;

export function openDoor(door: Door): void {
  send = door;
}

let send: Door = () => {
  throw new Error('The services are not connected to a workbook.');
};
