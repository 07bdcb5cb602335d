import 'i18next';

import type account from '@/features/account/i18n/zh-cn';
import type budgets from '@/features/budgets/i18n/zh-cn';
import type catalogue from '@/features/catalogue/i18n/zh-cn';
import type certificates from '@/features/certificates/i18n/zh-cn';
import type corrections from '@/features/corrections/i18n/zh-cn';
import type courses from '@/features/courses/i18n/zh-cn';
import type duplicates from '@/features/duplicates/i18n/zh-cn';
import type experts from '@/features/experts/i18n/zh-cn';
import type figures from '@/features/figures/i18n/zh-cn';
import type home from '@/features/home/i18n/zh-cn';
import type hours from '@/features/hours/i18n/zh-cn';
import type institutions from '@/features/institutions/i18n/zh-cn';
import type library from '@/features/library/i18n/zh-cn';
import type organisations from '@/features/organisations/i18n/zh-cn';
import type people from '@/features/people/i18n/zh-cn';
import type policies from '@/features/policies/i18n/zh-cn';
import type profile from '@/features/profile/i18n/zh-cn';
import type programmes from '@/features/programmes/i18n/zh-cn';
import type rollCall from '@/features/roll-call/i18n/zh-cn';
import type roster from '@/features/roster/i18n/zh-cn';
import type session from '@/features/session/i18n/zh-cn';
import type signing from '@/features/signing/i18n/zh-cn';
import type surveys from '@/features/surveys/i18n/zh-cn';
import type tiers from '@/features/tiers/i18n/zh-cn';
import type timetable from '@/features/timetable/i18n/zh-cn';
import type common from '@/i18n/common/zh-cn';
import type courseWords from '@/i18n/course-words/zh-cn';
import type problems from '@/i18n/problems/zh-cn';
import type staff from '@/i18n/staff/zh-cn';
import type vocabulary from '@/i18n/vocabulary/zh-cn';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      common: typeof common;
      problems: typeof problems;
      account: typeof account;
      budgets: typeof budgets;
      catalogue: typeof catalogue;
      certificates: typeof certificates;
      corrections: typeof corrections;
      'course-words': typeof courseWords;
      courses: typeof courses;
      duplicates: typeof duplicates;
      experts: typeof experts;
      figures: typeof figures;
      home: typeof home;
      hours: typeof hours;
      institutions: typeof institutions;
      library: typeof library;
      organisations: typeof organisations;
      people: typeof people;
      policies: typeof policies;
      profile: typeof profile;
      programmes: typeof programmes;
      'roll-call': typeof rollCall;
      roster: typeof roster;
      session: typeof session;
      signing: typeof signing;
      staff: typeof staff;
      surveys: typeof surveys;
      tiers: typeof tiers;
      timetable: typeof timetable;
      vocabulary: typeof vocabulary;
    };
  }
}
