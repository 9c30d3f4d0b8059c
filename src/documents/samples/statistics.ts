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
