import { describe, expect, it } from 'vitest';

import { createFakeOrganisation } from '@/testing/fakes';

import { changesBetween, valuesOf } from './organisation-changes';

const school = valuesOf(createFakeOrganisation({ kind: 'school', school_kind: 'primary', area: 'rural' }));

describe('changes of an organisation', () => {
  it('hold only what differs', () => {
    expect(changesBetween(school, { ...school })).toEqual({});
    expect(changesBetween(school, { ...school, rural_kind: 'small_rural', area: '' })).toEqual({
      rural_kind: 'small_rural',
      area: null,
    });
  });

  it('take from a school that becomes something else what only schools have', () => {
    expect(changesBetween(school, { ...school, kind: 'base' })).toEqual({ kind: 'base', school_kind: null });
  });
});
