import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionHint } from '../../protocol/page-protocol';
import type { Grid } from './open-univer';

/** Lets the formula bar offer the add-on's functions, and explain them while they are typed. */
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
        // Apps Script cannot say that a parameter is optional, so Sheets shows all of them as required.
        require: 1,
        repeat: 0,
      })),
    })),
  );
}
