import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionHint } from '../../protocol/page-protocol';
import type { Grid } from './open-univer';

/** Makes the formula bar suggest the add-on's functions and describe them while a user types (H353). */
export function offerFunctions({ injector }: Grid, functions: readonly FunctionHint[]): void {
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description, parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: parameter.name,
        // The JSDoc of Apps Script cannot mark a parameter as optional, so Sheets shows all parameters as required.
        require: 1,
        repeat: 0,
      })),
    })),
  );
}
