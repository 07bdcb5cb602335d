import 'i18next';

import type home from '@/features/home/i18n/zh-cn';
import type organisations from '@/features/organisations/i18n/zh-cn';
import type profile from '@/features/profile/i18n/zh-cn';
import type session from '@/features/session/i18n/zh-cn';
import type common from '@/i18n/common/zh-cn';
import type problems from '@/i18n/problems/zh-cn';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      common: typeof common;
      problems: typeof problems;
      home: typeof home;
      organisations: typeof organisations;
      profile: typeof profile;
      session: typeof session;
    };
  }
}
