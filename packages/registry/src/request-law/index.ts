export { clockRulesOn, everyClockRules } from './clock-rules.ts';
export { extensionGrounds } from './extension-grounds.ts';
export { registeredCalendar } from './working-calendar.ts';
