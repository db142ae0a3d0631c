import { whole } from '../partial-class';
import { newClockTriggerBuilder } from './clock-trigger-builder';

type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;

/** Chooses the kind of a trigger. Only time-driven triggers are implemented. */
class TriggerBuilderPart implements Partial<TriggerBuilder> {
  constructor(private readonly functionName: string) {}

  timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    return newClockTriggerBuilder(this.functionName);
  }
}

export const newTriggerBuilder = whole<TriggerBuilder, [string]>('TriggerBuilder', TriggerBuilderPart);
