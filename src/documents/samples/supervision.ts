const without = {
  trigger: undefined,
  triggerNote: undefined,
  hearing: undefined,
  notice: undefined,
  report: undefined,
};

/** The sample supervision as the yearly plan of daily supervision. */
export const daySample = {
  supervision: {
    ...without,
    id: '2026-rc-001',
    mode: 'daily',
    title: '2026年度日常监督计划（综合行政执法支队）',
    subjectKind: 'ownUnit',
    subject: { name: '综合行政执法支队' },
    approval: {
      by: '安示范',
      role: 'head',
      on: '2026-02-26',
      docNumber: '示应急监审〔2026〕2号',
      opinion: '同意',
    },
    dailyPlan: {
      focus: ['现场处理措施的依据和解除', '行政处罚程序和裁量', '行政强制'],
      months: ['2026-03', '2026-06', '2026-09', '2026-12'],
      sample: 12,
      checks: [
        {
          on: '2026-03-24',
          matter: '抽查一季度处罚案卷3件',
          result: '程序合法，1件文书日期书写不规范，已当场纠正。',
        },
      ],
    },
    findings: [],
    status: 'running',
  },
};

/** The sample supervision as a comprehensive one with scheme, scores and circular. */
export const roundSample = {
  supervision: {
    ...without,
    id: '2026-zh-001',
    mode: 'comprehensive',
    title: '2026年度对样例县应急管理局综合监督',
    subject: { name: '示例市样例县应急管理局' },
    scheme: {
      title: '2026年度对样例县应急管理局综合监督工作方案',
      docNumber: '示应急〔2026〕6号',
      on: '2026-02-02',
      objects: ['示例市样例县应急管理局'],
      focus: ['行政处罚全过程管理', '行政强制程序', '执法公示'],
      steps: ['听取汇报', '查阅案卷和台账', '随机走访企业', '反馈意见', '通报'],
      nextLevel: '一并检查样例县应急管理局对受委托镇街执法的指导监督情况。',
    },
    startedOn: '2026-02-09',
    endedOn: '2026-02-13',
    scores: {
      standard: '示例市应急管理局综合监督评分标准（2025年版）',
      items: [
        { system: 'disclosure', item: '权责清单公布、及时调整', full: 20, score: 20 },
        {
          system: 'plan',
          item: '年度计划编制、报批、备案、执行',
          full: 30,
          score: 28,
          reason: '一次计划调整的备案晚于实施',
        },
        {
          system: 'penalties',
          item: '行政处罚全过程管理',
          full: 50,
          score: 45,
          reason: '两件案卷的裁量理由过于简单',
        },
      ],
      total: 93,
    },
    circular: {
      docNumber: '示应急〔2026〕10号',
      on: '2026-03-02',
      scope: '局机关各科室、支队、各县应急管理局',
      situation: '执法总体规范，制度较为健全。',
      experience: ['把查封、扣押到期提醒纳入台账，做到期限届满前处理'],
      problems: ['计划调整备案不及时', '裁量说理不充分'],
      requirements: ['四月底前完成整改并书面报告', '下一年度监督时复核'],
    },
  },
};

/** The sample agency with the report on the year of the sample supervision. */
export const annualSample = {
  agency: {
    head: '安示范',
    supervisionReports: [
      { year: 2025, to: '示例省应急管理厅', on: '2026-03-20', docNumber: '示应急〔2026〕9号' },
    ],
  },
  supervision: { year: 2025 },
  'case-review': { from: '2025-12-08', to: '2025-12-19' },
};
