/** The sample quarter as a circular that was issued. */
export const quarterSample = {
  quarter: {
    docNumber: '示应急〔2026〕2号',
    mainTo: '局机关各科室，综合行政执法支队',
    copies: '示例市人民政府，示例省应急管理厅',
    signedOn: '2026-01-16',
    sectors: [
      { sector: 'chemical', visits: 90, penalties: 5, fines: '10.5', stopped: 1 },
      { sector: 'machinery', visits: 50, penalties: 2, fines: '2', stopped: 0 },
    ],
    changes: [
      { indicator: 'visits', onYear: '增加12.0%', onPrevious: '减少3.4%' },
      { indicator: 'fines', onYear: '增加25.0%', onPrevious: '持平' },
    ],
    problems: ['个别检查记录中的问题描述不具体，未引用检查表条目。'],
    next: ['按计划完成年度检查任务。', '规范现场检查记录和证据收集。'],
  },
};

/** The sample measure as an order that stops a coal mine, which resumed. */
export const stopSample = {
  coercion: {
    kind: 'stop-mine',
    docNumber: '示应急〔2026〕5号',
    caseName: undefined,
    target: '示例市乌金示范煤矿',
    content: '责令停产整顿，停止井下一切采掘作业。',
    basis: ['《煤矿安全生产条例》第六十四条'],
    decidedOn: '2026-01-12',
    startedTime: undefined,
    from: '2026-01-12',
    to: '2026-03-31',
    inventory: undefined,
    disposal: undefined,
    mine: {
      name: '示例市乌金示范煤矿',
      capacity: 45,
      appliedOn: '2026-02-24',
      acceptedOn: '2026-03-02',
      resumedOn: '2026-03-03',
      resumePublishedOn: '2026-03-05',
    },
    status: 'lifted',
    endedOn: '2026-03-03',
    publishedOn: '2026-01-15',
  },
};

/** The sample penalty, withdrawn from the public after it was revoked on review. */
export const withdrawnSample = {
  penalty: {
    publication: {
      on: '2026-02-10',
      withdrawn: {
        on: '2026-03-05',
        trigger: 'revoked',
        triggeredOn: '2026-03-03',
        reason: '行政复议机关决定撤销该处罚决定，依法撤回公示',
      },
    },
  },
};

/** The sample year with what the report on disclosure says beside its enforcement data. */
export const disclosureSample = {
  'year-data': {
    disclosure: {
      overview: '本机关按照规定主动公开行政处罚、行政许可、年度监督检查计划和月度统计等信息，登记索引号。',
      normative: { made: 1, abolished: 0, inForce: 4 },
      requests: [
        { item: 'received', person: 2, company: 1 },
        { item: 'granted', person: 1, company: 1 },
        { item: 'not-held', person: 1 },
      ],
      problems: '个别信息的概述过于简单，检索不便。下一年起在目录中逐条写明内容概述。',
      further: '本年度没有收取信息处理费。',
    },
  },
};
