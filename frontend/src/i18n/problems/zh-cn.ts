/** Words by problem code. A code that is missing here is shown in the service's own words. */
export default {
  'network-unreachable': {
    title: '无法连接服务器',
    detail: '请求没有送达，您的操作未保存。',
    advice: '请检查网络连接后重试。',
  },
  'request-timeout': {
    title: '服务器响应超时',
    detail: '30 秒内没有收到答复，无法确定操作是否已完成。',
    advice: '请稍候重试；重复提交不会产生重复记录。',
  },
  'unreadable-answer': {
    title: '无法识别服务器的答复',
    detail: '答复的内容不完整，可能被网络设备拦截或改写。',
    advice: '请重试；若仍出现，请联系网络管理员。',
  },
  'login-failed': {
    title: '账号或密码不正确',
    detail: '没有与您输入的账号和密码相符的用户。',
    advice: '请检查大小写和输入法后重试；忘记密码请联系本单位管理员重置。',
  },
  'sign-in-blocked': {
    title: '登录暂被限制',
    detail: '失败次数过多，请在 {{retry_after}} 秒后重试。',
    advice: '请核对账号和密码；急需登录时，请本单位管理员解锁或重置密码。',
  },
  'session-ended': {
    title: '登录已失效',
    detail: '您的登录已过期，或已在别处退出。',
    advice: '请重新登录，登录后会回到刚才的页面。',
  },
  forbidden: {
    title: '没有权限',
    detail: '您没有进行此操作的权限。',
    advice: '如工作需要，请联系本单位管理员授权。',
  },
  'not-found': {
    title: '没有找到',
    detail: '该内容不存在、已关闭，或不在您的管理范围内。',
    advice: '请检查地址，或返回列表重新选择。',
  },
  'temporarily-unavailable': {
    title: '服务暂时不可用',
    detail: '系统暂时无法访问数据，您的操作未保存。',
    advice: '请稍候片刻再试。',
  },
  unknown: {
    title: '操作没有完成',
    detail: '服务器返回了状态 {{status}}，没有更多说明。',
    advice: '请稍后重试；若仍出现，请把请求编号告知管理员。',
  },
} as const;
