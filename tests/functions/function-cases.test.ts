import { runInContext } from 'node:vm';
import { callBuiltCode, loadBuiltCode } from '../support/built-code';
import {
  expectAnswer,
  type FunctionCase,
  functionCases,
  isSingle,
  rowsOf,
  typedCell,
} from '../support/function-cases';

const context = loadBuiltCode();
const argumentsOf = (one: FunctionCase) =>
  one.arguments.map((argument) =>
    isSingle(argument) ? typedCell(argument) : rowsOf(argument).map((row) => row.map(typedCell)),
  );

test.each(functionCases)('S53 in the built code, $function: $reason', (one) => {
  const call = () => callBuiltCode(context, one.function, argumentsOf(one));
  if (one.refused === undefined) expectAnswer(call(), one);
  else expect(call).toThrow(`${one.function}: ${one.refused.at} ${one.refused.flaw}`);
});

test('S53 every function has enough worked cases, each with its own reason', () => {
  const reasons = functionCases.map((one) => `${one.function}: ${one.reason}`);
  expect(reasons.length).toBeGreaterThanOrEqual(150);
  expect(new Set(reasons).size).toBe(reasons.length);
  const counts = new Map<string, number>();
  for (const one of functionCases) counts.set(one.function, (counts.get(one.function) ?? 0) + 1);
  expect(counts.size).toBe(9);
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(8);
});

test('S54 the results do not depend on the clock, on chance or on the order of the calls', () => {
  const still = loadBuiltCode();
  runInContext('Date.now = Math.random = () => { throw new Error("Nothing may ask for this."); };', still);
  const answers = (cases: readonly FunctionCase[]) =>
    cases.map((one) => callBuiltCode(still, one.function, argumentsOf(one)));
  const answered = functionCases.filter((one) => one.refused === undefined);
  expect(answered.length).toBeGreaterThan(100);
  const once = answers(answered);
  expect(answers([...answered].reverse()).reverse()).toEqual(once);
  expect(answered.map((one) => callBuiltCode(context, one.function, argumentsOf(one)))).toEqual(once);
});
