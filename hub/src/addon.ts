import { collectEveryNight, onOpen, runPassByTrigger, runPassOn, runSetUpBigQuery, stopHub } from './menu';

/** Everything that Google can call: the menu, its items, and the functions of the triggers. */
interface EntryPoints {
  onOpen(): void;
  checkAccess(): void;
  runSetUpBigQuery(): void;
  collectNow(): void;
  collectEveryNight(): void;
  stopHub(): void;
  collectAtNight(): void;
  continuePass(): void;
}

declare const global: EntryPoints;

global.onOpen = () => onOpen();
global.checkAccess = () => runPassOn('check');
global.runSetUpBigQuery = () => runSetUpBigQuery();
global.collectNow = () => runPassOn('collect');
global.collectEveryNight = () => collectEveryNight();
global.stopHub = () => stopHub();
global.collectAtNight = () => runPassByTrigger('night');
global.continuePass = () => runPassByTrigger('continue');
