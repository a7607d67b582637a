import { isDay } from '../../period.ts';

/** The formats of text that a schema of one's own can ask for. */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDay,
  'date-time': (text) => {
    const [, day = '', time] =
      /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:?\d{2}))$/.exec(text) ?? [];
    return time !== undefined && isDay(day) && !Number.isNaN(Date.parse(`${day}T${time}`));
  },
  uri: (text) =>
    text.length < 2000 && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(text) && URL.canParse(text),
  email: (text) => text.length < 320 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text),
};
