import type { ClockTrigger } from '../../protocol/services/trigger-calls';
import { enumeration } from '../enumeration';
import { whole } from '../partial-class';

type Trigger = GoogleAppsScript.Script.Trigger;

export const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

export const TriggerSource = enumeration<typeof GoogleAppsScript.Script.TriggerSource>(
  'ScriptApp.TriggerSource',
  ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
);

/** An installed time-driven trigger. */
class TriggerPart implements Partial<Trigger> {
  constructor(private readonly trigger: ClockTrigger) {}

  getEventType(): GoogleAppsScript.Script.EventType {
    return EventType.CLOCK;
  }
  getHandlerFunction(): string {
    return this.trigger.functionName;
  }
  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return TriggerSource.CLOCK;
  }
  /** Google returns null for a time-driven trigger, although its type is a string. */
  getTriggerSourceId(): string {
    return null as unknown as string;
  }
  getUniqueId(): string {
    return this.trigger.id;
  }
}

export const newTrigger = whole<Trigger, [ClockTrigger]>('Trigger', TriggerPart);
