import type { KindId } from '../model/kinds.ts';

/**
 * What to change in the sample case, so that documents of steps that it did not take can be shown: an invented accident of
 * ammonia at the same invented enterprise.
 */
type Changes = Partial<Record<KindId, Record<string, unknown>>>;

const officers = [
  { name: '演示员甲', certificate: '99990000001' },
  { name: '演示员乙', certificate: '99990000002' },
];

const party = {
  name: '甄样例',
  gender: 'male',
  born: '1985-06-01',
  employer: '示例市松风化工有限公司',
  post: '安全部经理',
  phone: '0999-7654300',
};

const changes = (change: Record<string, unknown>): Changes => ({ case: change });

/** Takes away what comes after the step that is shown. */
const undecided = {
  statements: [],
  submission: undefined,
  decision: undefined,
  deliveries: [],
  executions: [],
  closing: undefined,
  archive: undefined,
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

export const withExtension = changes({
  ...undecided,
  filing: {
    docNumber: '（示）应急立〔2026〕1号',
    on: '2026-01-14',
    extensions: [
      {
        docNumber: '（示）应急案延〔2026〕1号',
        reason:
          '本案液位计失效原因需要鉴定，鉴定机构需在实验室条件下复现故障，鉴定意见预计4月下旬作出，不能在法定期限内作出处罚决定。',
        on: '2026-04-07',
        approvedOn: '2026-04-09',
        approver: '安示范',
        until: '2026-05-29',
        review: { by: '法样例', on: '2026-04-08', opinion: '同意延期' },
        approval: { by: '安示范', on: '2026-04-09', opinion: '同意' },
      },
    ],
  },
});

const notice = {
  docNumber: '（示）应急听告〔2026〕1号',
  on: '2026-01-26',
  servedOn: '2026-01-26',
  facts: [
    '未如实记录2025年第四季度从业人员安全生产教育和培训情况，经责令限期改正，逾期未改正。',
    '液氨储罐区视频存储时长不足，温度、压力信号未上传监测预警系统。',
  ],
  violated: ['《中华人民共和国安全生产法》第二十八条第四款', '《中华人民共和国安全生产法》第四十条第一款'],
  basis: [
    '《中华人民共和国安全生产法》第九十七条第（四）项',
    '《中华人民共和国安全生产法》第一百零一条第（二）项',
  ],
  discretion: '示例省安全生产行政处罚裁量权基准，一般',
  kinds: ['fine', 'stop-production'],
  fine: 120000,
  statementDays: 5,
  hearingRight: true,
};

export const withHearingRight = changes({ ...undecided, notices: [notice] });

const hearing = {
  requestedOn: '2026-01-29',
  applicant: '示例市松风化工有限公司',
  docNumber: '（示）应急听通〔2026〕1号',
  noticeOn: '2026-01-30',
  on: '2026-02-11',
  from: '9:00',
  to: '10:50',
  place: '示例市应急管理局第二会议室',
  host: '法演示',
  hostPost: '政策法规科副科长',
  members: ['听示例', '听样例'],
  clerk: '时样例',
  investigators: ['演示员甲', '演示员乙'],
  attendees: [
    { name: '甄示范', post: '总经理', relation: '法定代表人' },
    { name: '律样例', employer: '示例律师事务所', post: '律师', relation: '委托代理人' },
  ],
  record:
    '主持人：现在核对听证参加人。各方对主持人、听证员、书记员是否申请回避？\n申请人：不申请回避。\n调查人员：2026年1月12日检查发现，申请人未如实记录2025年第四季度培训情况，储罐区监控信号未上传，有现场检查记录、勘验笔录、询问笔录为证，建议罚款人民币120000元并责令停产停业。\n申请人：事实认可。监控信号已于1月20日恢复上传，培训已补齐，请求从轻处罚。\n调查人员：恢复上传的情况属实，有复查记录。\n主持人：请申请人作最后陈述。\n申请人：请求考虑及时改正的情况。\n主持人：听证结束，请各方核对笔录后签名。',
  recordSigned: true,
  report: {
    docNumber: '（示）应急听报〔2026〕1号',
    on: '2026-02-12',
    opinion:
      '违法事实清楚，证据充分，程序合法。当事人在听证前已恢复监控、补齐培训，建议适当降低罚款数额，不责令停产停业。',
  },
};

export const withHearing = changes({ ...undecided, notices: [notice], hearing });

export const withRefusal = changes({
  ...undecided,
  notices: [notice],
  hearing: {
    requestedOn: '2026-02-03',
    applicant: '示例市松风化工有限公司',
    refusal: { docNumber: '（示）应急不听〔2026〕1号', on: '2026-02-04', ground: 'late' },
  },
});

export const withDefence = changes({
  statements: [
    {
      kind: 'oral',
      on: '2026-01-28',
      from: '15:00',
      to: '15:40',
      place: '示例市应急管理局询问室',
      person: {
        name: '甄示范',
        gender: 'male',
        employer: '示例市松风化工有限公司',
        post: '总经理',
        phone: '0999-7654321',
      },
      officers,
      recorder: '演示员乙',
      content:
        '我公司对告知的违法事实没有异议。\n培训记录失实是档案员补写造成的，公司已在1月24日前完成23人补训，并停止了档案员的岗位工作。\n公司此前三年没有受过行政处罚，请求从轻处罚。',
      recheck: '经复核，补训情况属实，部分采纳。',
      recheckedOn: '2026-01-30',
      adopted: 'partly',
    },
  ],
});

export const withSubmission = changes({
  submission: {
    docNumber: '（示）应急处呈〔2026〕1号',
    on: '2026-02-03',
    opinion: '建议罚款人民币20000元。',
    review: { by: '支示例', post: '支队长', on: '2026-02-04', opinion: '同意承办人意见' },
    approval: { by: '安示范', post: '局长', on: '2026-02-05', opinion: '同意' },
  },
});

export const withDiscussion = changes({
  discussion: {
    docNumber: '（示）应急罚集〔2026〕1号',
    on: '2026-02-04',
    from: '14:30',
    to: '15:20',
    place: '局第一会议室',
    host: '安示范',
    reporter: '演示员甲',
    recorder: '时样例',
    attendees: [
      { name: '安示范', post: '局长' },
      { name: '副示例', post: '副局长' },
      { name: '支示例', post: '支队长' },
      { name: '法样例', post: '政策法规科科长' },
    ],
    content: '讨论示例市松风化工有限公司未如实记录安全生产教育和培训情况案的处理意见。',
    speeches: [
      { by: '演示员甲', text: '汇报案情、证据、告知情况和处理意见，建议罚款人民币20000元' },
      { by: '法样例', text: '经法制审核，事实清楚，证据充分，程序合法，裁量适当' },
      { by: '支示例', text: '当事人及时补训，同意按较轻阶次处罚' },
      { by: '副示例', text: '同意' },
    ],
    conclusion: '一致同意罚款人民币20000元。',
  },
});

export const withPublicRuling = changes({
  publicRuling: {
    on: '2026-02-04',
    from: '9:30',
    to: '10:20',
    place: '示例市应急管理局第一会议室',
    host: '副示例',
    recorder: '时样例',
    present: ['甄示范（总经理）', '代示例（示例市人大代表）', '示例市化工行业协会代表'],
    record: '承办人通报案情和证据，当事人陈述补训情况并请求从轻处罚。\n参加人员一致认为事实清楚，处罚适当。',
    conclusion: '罚款人民币20000元。',
    reportOn: '2026-02-05',
  },
});

export const withMajorReview = changes({
  preReview: {
    docNumber: '示审〔2026〕1号',
    level: 'province',
    submittedOn: '2026-01-30',
    on: '2026-02-03',
    reviewer: '示例省应急管理厅政策法规处',
    opinion: '事实清楚，证据充分，适用法律正确，裁量适当',
    agreed: true,
  },
});
