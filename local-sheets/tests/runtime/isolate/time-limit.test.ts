import { createSimulatedClock } from '../../../src/protocol/clock';
import { startTimeLimit } from '../../../src/runtime/isolate/time-limit';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('H801 a run on a busy machine has the time of the simulated clock', () => {
  const clock = createSimulatedClock(0);
  const reached = jest.fn();
  const limit = startTimeLimit(clock, 1000, reached);
  for (let step = 1; step < 10; step += 1) {
    jest.advanceTimersByTime(900);
    clock.advance(100);
  }
  expect(reached).not.toHaveBeenCalled();
  clock.advance(100);
  expect(reached).toHaveBeenCalledTimes(1);
  limit.stop();
});

test('H801 a run that no longer moves the simulated clock is ended by the clock of the machine', () => {
  const clock = createSimulatedClock(0);
  const reached = jest.fn();
  const limit = startTimeLimit(clock, 1000, reached);
  jest.advanceTimersByTime(900);
  clock.advance(100);
  jest.advanceTimersByTime(1000);
  expect(reached).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1000);
  expect(reached).toHaveBeenCalledTimes(1);
  limit.stop();
});

test('H801 the clock of the machine does not count while a user decides', () => {
  const reached = jest.fn();
  const limit = startTimeLimit(createSimulatedClock(0), 1000, reached);
  jest.advanceTimersByTime(600);
  limit.stop();
  jest.advanceTimersByTime(5000);
  limit.goOn();
  jest.advanceTimersByTime(399);
  expect(reached).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(reached).toHaveBeenCalledTimes(1);
});
