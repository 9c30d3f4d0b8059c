/** The sample inspection written in the forms of 2025. */
export const mojSample = {
  inspection: {
    family: 'moj',
    moj: {
      approvalNumber: '（示）应急检审〔2026〕1号',
      proposal: '该公司列入本年度重点检查，拟按计划实施检查。',
      review: { by: '法样例', on: '2026-01-08', opinion: '同意报批。' },
      approval: { by: '演示局长', post: '分管负责人', on: '2026-01-09', opinion: '同意。' },
      noticeNumber: '（示）应急检通〔2026〕1号',
      noticeOn: '2026-01-09',
      noticeServedOn: '2026-01-09',
      assistants: ['专样员甲（化工安全专家）'],
      materials: ['2025年安全生产教育和培训档案', '安全设备检测、维护记录'],
      scanCode: 'SHILI-2026-0001',
    },
    resultNotice: { docNumber: '（示）应急检告〔2026〕1号', on: '2026-01-16', servedOn: '2026-01-16' },
  },
};
