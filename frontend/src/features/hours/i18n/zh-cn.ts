export default {
  title: '学时台账',
  lead: '每一笔已认定的学时，按时间倒序排列。',
  policies: '依据的培训政策',
  fileName: '学时台账',
  elsewhere: '其他来源',
  sum: { inAll: '累计学时', cycle: '本周期学时', of: '{{hours}} / {{required}}' },
  field: {
    programme: '培训项目',
    hours: '学时',
    day: '计入日期',
    level: '级别',
    sequence: '序号',
    kind: '类型',
    reason: '说明',
    hash: '校验值（SHA-256）',
  },
  kind: { earned: '获得', reversal: '冲销' },
  empty: {
    title: '还没有学时记录',
    text: '签到并签退一次课后，学时会自动记入台账。',
    action: '查看课程',
  },
} as const;
