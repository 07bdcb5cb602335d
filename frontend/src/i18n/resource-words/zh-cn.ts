/** The closed lists that resources are described in, by the registry's codes. */
export default {
  kind: {
    guide: '研修指南',
    handbook: '研修手册',
    book: '书籍',
    magazine: '杂志',
    school_case: '校本研修案例',
  },
  everyStage: '全部学段',
  everySubject: '全部学科',
  visit: '打开链接（新窗口）',
  fact: {
    kind: '类别',
    author: '编者',
    organisation: '所属单位',
    library: '所在资源库',
    stages: '适用学段',
    subjects: '适用学科',
    link: '链接',
    published: '发布时间',
  },
} as const;
