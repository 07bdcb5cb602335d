import { describe, expect, it } from 'vitest';

import { awaitsSignOut, directionDue, nextSigning } from './sign-window';

const session = {
  sign_in_opens_at: '2026-11-25T00:30:00Z',
  sign_in_closes_at: '2026-11-25T03:00:00Z',
  sign_out_opens_at: '2026-11-25T02:50:00Z',
  sign_out_closes_at: '2026-11-25T04:00:00Z',
  signed_in_at: null as string | null,
  signed_out_at: null as string | null,
  cancelled_at: null as string | null,
  as_expert: false,
};
const inside = { ...session, signed_in_at: '2026-11-25T00:50:00Z' };
const at = (time: string) => new Date(`2026-11-25T${time}Z`);

describe('directionDue', () => {
  it.each([
    ['00:29:00', null],
    ['00:31:00', 'in'],
    ['02:59:00', 'in'],
    ['03:01:00', null],
  ])('before the sign-in, at %s: %s', (time, due) => expect(directionDue(session, at(time))).toBe(due));

  it.each([
    ['02:49:00', null],
    ['02:51:00', 'out'],
    ['03:59:00', 'out'],
    ['04:01:00', null],
  ])('after the sign-in, at %s: %s', (time, due) => expect(directionDue(inside, at(time))).toBe(due));

  it('is nothing for experts, cancelled sessions and those done with', () => {
    const noon = at('02:55:00');
    expect(directionDue({ ...session, as_expert: true }, noon)).toBeNull();
    expect(directionDue({ ...session, cancelled_at: '2026-11-24T00:00:00Z' }, noon)).toBeNull();
    expect(directionDue({ ...inside, signed_out_at: '2026-11-25T02:52:00Z' }, noon)).toBeNull();
  });
});

describe('nextSigning', () => {
  it('tells from when the service takes it, before it does', () => {
    expect(nextSigning(session, at('00:10:00'))).toEqual({
      direction: 'in',
      opensAt: session.sign_in_opens_at,
      closesAt: session.sign_in_closes_at,
    });
    expect(nextSigning(inside, at('01:10:00'))?.opensAt).toBe(session.sign_out_opens_at);
    expect(nextSigning(inside, at('04:01:00'))).toBeNull();
  });
});

describe('awaitsSignOut', () => {
  it('holds from the sign-in until the window closes', () => {
    expect(awaitsSignOut(session, at('02:00:00'))).toBe(false);
    expect(awaitsSignOut(inside, at('01:10:00'))).toBe(true);
    expect(awaitsSignOut(inside, at('03:59:00'))).toBe(true);
    expect(awaitsSignOut(inside, at('04:01:00'))).toBe(false);
  });
});
