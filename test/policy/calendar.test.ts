import { describe, expect, test } from 'vitest';
import { isIn, isOver, windowProblem } from '../../src/policy/calendar.ts';
import { decide } from '../../src/policy/cel.ts';

describe('whether it is now', () => {
  const night = { zone: 'Europe/Zurich', windows: [{ days: ['friday'], from: '22:00', to: '06:00' }] };
  const turn = { zone: 'UTC', windows: [{ from: '12-15', to: '01-04' }] };
  const leap = { zone: 'UTC', windows: [{ from: '02-29', to: '02-29' }] };
  const december = {
    zone: 'UTC',
    windows: [{ days: ['friday'], from: '22:00', to: '06:00', between: ['12-01', '12-31'] }],
  };
  test.each([
    ['a Friday of December', december, '2026-12-04T22:00:00Z', true],
    ['the morning after the last one, in January', december, '2028-01-01T05:00:00Z', true],
    ['a Friday of November', december, '2026-11-27T23:00:00Z', false],
    ['the morning after that one, in December', december, '2028-12-01T05:00:00Z', false],
    ['Friday evening in Zurich', night, '2026-11-27T21:30:00Z', true],
    ['before it', night, '2026-11-27T20:30:00Z', false],
    ['the morning after', night, '2026-11-28T04:30:00Z', true],
    ['at its end', night, '2026-11-28T05:00:00Z', false],
    ['a Saturday evening', night, '2026-11-28T21:30:00Z', false],
    ['every year before its turn', turn, '2031-12-15T00:00:00Z', true],
    ['and after it', turn, '2032-01-04T23:59:00Z', true],
    ['not the day before', turn, '2031-12-14T23:59:00Z', false],
    ['nor the day after', turn, '2032-01-05T00:00:00Z', false],
    ['a day of leap years', leap, '2028-02-29T12:00:00Z', true],
    ['which others have not', leap, '2027-03-01T12:00:00Z', false],
  ])('%s', (_, calendar, now, expected) => {
    expect(isIn(calendar, now)).toBe(expected);
  });
});

describe('windows that never are', () => {
  test.each([
    [{ from: '2026-12-24', to: '2026-12-20' }, 'it ends before it starts'],
    [{ from: '2026-13-01', to: '2027-01-01' }, 'there is no 2026-13-01'],
    [{ from: '2026-02-30', to: '2026-03-01' }, 'there is no 2026-02-30'],
    [{ from: '12-15', to: '2027-01-04' }, 'one day has a year, and the other has none'],
    [{ from: '02-30', to: '03-01' }, 'there is no 02-30'],
    [{ from: '2026-12-24T25:00', to: '2026-12-25' }, 'there is no 2026-12-24T25:00'],
    [{ days: ['friday'], from: '16:00', to: '16:00' }, 'it ends when it starts'],
    [{ days: ['friday'], from: '16:00', to: '18:00', between: ['12-01', '11-31'] }, 'there is no 11-31'],
    [{ from: '2026-12-24', to: '2026-12-24' }, undefined],
    [{ from: '02-29', to: '02-29' }, undefined],
    [{ days: ['friday'], from: '22:00', to: '06:00' }, undefined],
  ])('%j', (window, problem) => {
    expect(windowProblem(window)).toBe(problem);
  });

  test.each([
    [[{ from: '2026-12-01', to: '2026-12-31' }], '2026-12-31T12:00:00Z', false],
    [[{ from: '2026-12-01', to: '2026-12-31' }], '2027-01-01T12:00:00Z', true],
    [[{ from: '12-01', to: '12-31' }], '2099-01-01T12:00:00Z', false],
    [
      [{ days: ['friday'], from: '16:00', to: '18:00', between: ['2026-12-01', '2026-12-31'] }],
      '2027-01-01T12:00:00Z',
      true,
    ],
    [[{ days: ['friday'], from: '16:00', to: '24:00' }], '2099-01-01T12:00:00Z', false],
  ])('%j is over at %s: %s', (windows, now, over) => {
    expect(isOver({ zone: 'UTC', windows }, now)).toBe(over);
  });
});

describe('functions about days', () => {
  const now = new Date('2026-11-26T12:00:00Z');
  test.each<readonly [string, unknown]>([
    ['date("2026-12-27") > now + days(30)', true],
    ['date("2026-12-26") > now + days(30)', false],
    ['date("2026-12-26T18:00:00Z") == date("2026-12-26")', true],
    ['date("2026-12-26") - date("2026-12-01") == days(25)', true],
    ['days(0.5) == duration("12h")', true],
    ['businessDays(date("2026-11-26"), date("2026-12-10")) == 10', true],
    ['businessDays(date("2026-11-27"), date("2026-11-30")) == 1', true],
    ['businessDays(date("2026-11-28"), date("2026-11-29")) == 0', true],
    ['businessDays(date("2026-12-10"), date("2026-11-26")) == 0', true],
    ['businessDays(date("0001-01-01"), date("9999-12-31")) > 2600000', true],
  ])('%s', (cel, expected) => {
    expect(decide(cel, { now })).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['date("soon") > now', '"soon" is not a date such as 2026-06-30'],
    ['date("2026-02-30") > now', '"2026-02-30" is not a date such as 2026-06-30'],
    ['now + days(1e300) > now', 'is not a number of days'],
  ])('%s cannot be decided', (cel, because) => {
    const decided = decide(cel, { now });
    expect(decided.ok ? '' : decided.because).toContain(because);
  });
});
