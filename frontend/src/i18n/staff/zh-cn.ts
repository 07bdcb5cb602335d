export default {
  reason: { label: '原因', length: '请写明原因，2 至 500 个字' },
  export: { start: '导出 CSV', stop: '取消导出（已读取 {{count}} 条）', done_other: '已导出 {{count}} 条' },
  stale: '内容刚刚被他人修改，已为您取得最新内容。请核对后再次提交。',
  noMatch: {
    title: '没有符合条件的记录',
    text: '请检查输入是否正确，或放宽筛选条件。',
    clear: '清除全部条件',
  },
  columns: { choose: '选择列', reset: '恢复默认' },
  selection: {
    row: '选择“{{name}}”',
    all: '选择已显示的全部记录',
    bar: '对所选记录的操作',
    count_other: '已选 {{count}} 条',
    clear: '取消选择',
  },
  filters: '筛选条件',
  allPlaces: '全部范围',
} as const;
