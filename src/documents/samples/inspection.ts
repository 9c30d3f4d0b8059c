import { coalRegulator, mineInspectorate } from './agencies.ts';

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

const mine = {
  name: '示例市乌金煤业有限公司',
  uscc: '91999900MA0000015N',
  head: '甄示范',
  post: '矿长',
  phone: '0999-7654321',
  address: '示例市样例县乌金示范路1号',
};

/** The sample inspection as one of the mine inspectorate, which advises the government and the mine. */
export const adviceSample = {
  agency: mineInspectorate,
  inspection: {
    family: 'coal',
    party: mine,
    sector: 'coal',
    advices: [
      {
        kind: 'local',
        docNumber: '示矿安监监建〔2026〕1号',
        on: '2026-01-20',
        to: '示例市样例县人民政府',
        problems: ['县级监管部门对停产整顿矿井的驻矿盯守不到位', '重大事故隐患挂牌督办未明确验收责任'],
        suggestions: ['落实停产整顿矿井驻矿盯守制度', '明确重大事故隐患治理的验收责任和时限'],
        replyBy: '2026-02-20',
      },
      {
        kind: 'mine',
        docNumber: '示矿安监管意〔2026〕1号',
        on: '2026-01-20',
        to: '示例市乌金煤业有限公司',
        problems: ['通风系统调整后未及时修订通风系统图', '区队班前会未讲清当班重点风险'],
        suggestions: ['健全图纸动态修订制度', '把重点风险告知纳入班前会考核'],
        replyBy: '2026-02-20',
      },
    ],
  },
};

/** The sample inspection as one of a local coal regulator, with a matter put up for approval. */
export const affairSample = {
  agency: coalRegulator,
  inspection: {
    family: 'coal',
    party: mine,
    sector: 'coal',
    affairs: [
      {
        matter: '延长整改期限',
        on: '2026-01-18',
        facts: '该矿2203工作面瓦斯抽采系统改造所需设备到货推迟，企业于2026年1月17日书面申请延期。',
        proposal: '经现场核实，延期期间已停止该工作面作业，拟同意将整改期限延长至2026年2月28日。',
        handlers: [
          { name: '演示员甲', certificate: '99990000001' },
          { name: '演示员乙', certificate: '99990000002' },
        ],
        review: { by: '法样例', on: '2026-01-18', opinion: '同意报批' },
        approval: { by: '演示局长', on: '2026-01-19', opinion: '同意' },
      },
    ],
  },
};
