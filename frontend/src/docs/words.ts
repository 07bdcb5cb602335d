import type { Language } from '@/i18n/language';

/** The page's own words. It stands alone, without the translator of the application. */
export const words: Record<
  Language,
  Record<'title' | 'back' | 'contract' | 'signedIn' | 'signedOut', string>
> = {
  'zh-CN': {
    title: '接口文档',
    back: '返回师训',
    contract: '下载 OpenAPI 文件',
    signedIn: '已使用您当前的登录身份。“Try it out” 会真实执行请求，请勿在正式数据上试用写操作。',
    signedOut: '您尚未登录：可以浏览全部接口；试用前请先登录，或用 “Authorize” 填入访问令牌。',
  },
  en: {
    title: 'API documentation',
    back: 'Back to Shixun',
    contract: 'Download the OpenAPI file',
    signedIn:
      'Requests are sent as you. “Try it out” really carries them out: do not try writes on real data.',
    signedOut:
      'You are not signed in: everything can be read; to try it, sign in first or press “Authorize” and give a token.',
  },
};
