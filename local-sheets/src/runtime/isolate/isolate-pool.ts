import { type IsolatePaths, type IsolateThread, startIsolate } from './isolate-thread';

/** Threads started ahead of time, so that a run does not wait for one; each is used once. */
export interface IsolatePool {
  take(): IsolateThread;
  /** Starts new spares; called when a run is over, so as not to slow it down. */
  refill(): void;
  dispose(): Promise<void>;
}

const spareCount = 2;

export function createIsolatePool(paths: IsolatePaths): IsolatePool {
  const spares: IsolateThread[] = [];
  let disposed = false;

  function refill(): void {
    if (disposed) return;
    while (spares.length < spareCount) spares.push(startIsolate(paths));
  }

  refill();
  return {
    take: () => spares.shift() ?? startIsolate(paths),
    refill,
    dispose: async () => {
      disposed = true;
      await Promise.all(spares.splice(0).map((thread) => thread.end()));
    },
  };
}
