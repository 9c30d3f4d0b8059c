/** The sample case with steps of gathering evidence that it did not take: interview, scene, samples, registration, appraisal. */

import { changes, officers } from './case.ts';

const party = {
  name: '甄样例',
  gender: 'male',
  born: '1985-06-01',
  employer: '示例市松风化工有限公司',
  post: '安全部经理',
  phone: '0999-7654300',
};

export const withInterview = changes({
  interviews: [
    {
      docNumber: '（示）应急询〔2026〕1号',
      noticeOn: '2026-01-15',
      bring: ['居民身份证', '授权委托书', '2025年第四季度培训记录'],
      ordinal: 1,
      person: party,
      on: '2026-01-16',
      from: '9:30',
      to: '10:40',
      place: '示例市应急管理局询问室',
      officers,
      recorder: '演示员乙',
      told: true,
      heard: '听清楚了，不申请回避',
      questions: [
        {
          ask: '请介绍你的身份和职责。',
          answer: '我是公司安全部经理，负责全公司安全生产教育和培训的组织和记录。',
        },
        {
          ask: '2025年第四季度的培训记录为什么与实际不符？',
          answer:
            '12月生产任务重，原定的两次培训没有举行，档案员按照计划补写了签到表和考核成绩，我没有核对就签了字。',
        },
        { ask: '有多少人没有参加培训？', answer: '共23人，名单已经提交。' },
        { ask: '你还有什么需要补充的吗？', answer: '没有。公司已经安排补训。' },
      ],
      signed: 'signed',
    },
  ],
});

const goods = [
  { name: '液氨储罐液位计', spec: '演示型UQ-3', unit: '台', quantity: 1, condition: '在用', remark: '2号罐' },
  { name: '罐区视频监控主机', spec: '演示型32路', unit: '台', quantity: 1 },
];

export const withScene = changes({
  scenes: [
    {
      docNumber: '（示）应急勘〔2026〕1号',
      on: '2026-01-12',
      from: '14:00',
      to: '15:20',
      place: '液氨罐区2号储罐及控制室',
      weather: '晴',
      officers,
      parties: ['甄样例（安全部经理）'],
      invited: ['示范工（罐区值班员）'],
      recorder: '演示员乙',
      record:
        '2号液氨储罐位于罐区东北角，距控制室32米。储罐液位计显示与控制室仪表盘读数相差0.4米，高液位报警声光装置没有动作。\n控制室视频监控主机存储时长为7天，温度、压力信号自2026年1月8日起没有上传。',
      drawings: 3,
    },
  ],
});

export const withSampling = changes({
  samplings: [
    {
      docNumber: '（示）应急抽〔2026〕1号',
      on: '2026-01-12',
      from: '15:30',
      to: '16:00',
      place: '液氨罐区',
      head: '甄样例',
      goods: [
        { name: '冷却水样', spec: '500毫升', batch: '20260112-1', unit: '瓶', quantity: 2 },
        { name: '阀门密封垫片', spec: '演示型', unit: '片', quantity: 3 },
      ],
      officers,
    },
  ],
});

export const withRegistration = changes({
  registrations: [
    {
      approvalNumber: '（示）应急先保审〔2026〕1号',
      approval: { by: '安示范', post: '局长', on: '2026-01-13', opinion: '同意' },
      docNumber: '（示）应急先保通〔2026〕1号',
      on: '2026-01-13',
      reason: '液位计和监控主机可能被更换，日志可能被覆盖，以后难以取得。',
      storage: '就地封存于公司监控室，由公司保管',
      opinion: '建议先行登记保存。',
      unitReview: { by: '支示例', post: '支队长', on: '2026-01-13', opinion: '同意' },
      review: { by: '法样例', post: '政策法规科科长', on: '2026-01-13', opinion: '同意' },
      goods,
      disposal: {
        approvalNumber: '（示）应急先保处审〔2026〕1号',
        docNumber: '（示）应急先保处〔2026〕1号',
        on: '2026-01-20',
        approver: '安示范',
        opinion: '日志已经复制固定，建议退还。',
        result: 'copied',
        content: '监控日志复制固定后，监控主机退还当事人。\n液位计送示例省安全科学技术检测中心鉴定。',
      },
    },
  ],
});

export const withAppraisal = changes({
  appraisals: [
    {
      docNumber: '（示）应急鉴〔2026〕1号',
      on: '2026-01-20',
      body: '示例省安全科学技术检测中心',
      goods: [{ ...goods[0] }],
      requirement: '鉴定液位计示值误差是否超过允许值，高液位报警触点是否有效，失效的原因和时间。',
      due: '2026-02-10',
    },
  ],
});
