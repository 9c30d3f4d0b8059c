import {
  choice,
  citation,
  code,
  count,
  date,
  documentNumber,
  flag,
  group,
  list,
  prose,
  ref,
  text,
  yuan,
} from '../../fields.ts';
import { penaltyKinds } from '../penalty.ts';
import { approval, officers, person, review } from './people.ts';

/** What a review comes to. */
export const reviewConclusions = {
  agree: '同意',
  revise: '建议修改',
  supplement: '退回补充调查',
  oppose: '不同意',
} as const;

/** 法制审核: by somebody who did not handle the case. */
export const legalReview = group(
  '法制审核',
  {
    submittedOn: date('送审日期').optional(),
    on: date('法制审核日期'),
    unit: text('审核机构').optional(),
    reviewer: text('法制审核人员'),
    certificate: code('法制审核人员证号').optional(),
    qualification: choice(
      '审核人员资格',
      { lawyer: '国家统一法律职业资格', earlier: '2018年以前已从事审核', none: '无' },
      { source: '行政处罚法 第五十八条第二款' },
    ),
    conclusion: choice('审核结论', reviewConclusions),
    opinion: prose('法制审核意见'),
    adopted: prose('意见采纳情况').optional(),
  },
  { source: '行政处罚法 第五十八条' },
);

const proposed = {
  kinds: list('拟处罚类别', choice('拟处罚类别', penaltyKinds)),
  fine: yuan('拟罚款金额').optional(),
  confiscated: yuan('拟没收金额').optional(),
};

/** 告知: what the party was told before the decision; contents are compared with the decision. */
export const notices = list(
  '事先告知',
  group('事先告知', {
    docNumber: documentNumber('告知书文号', { example: '（示）应急罚告〔2026〕1号' }),
    on: date('告知日期'),
    servedOn: date('告知书送达日期').optional(),
    penalty: ref('对应处罚', 'penalty', { hint: '一案对几个当事人处罚的填写' }).optional(),
    facts: list('告知的违法事实', prose('告知的违法事实')),
    violated: list('告知的违反条款', citation('告知的违反条款')).default([]),
    basis: list('告知的处罚条款', citation('告知的处罚条款')),
    discretion: text('告知的裁量基准和阶次').optional(),
    ...proposed,
    statementDays: count('陈述申辩期限', '日', { hint: '由机关确定' }).optional(),
    hearingRight: flag('告知听证权利', { source: '行政处罚法 第六十三条' }),
  }),
  { source: '行政处罚法 第四十四条、第六十三条' },
);

/** 陈述申辩. */
export const statements = list(
  '陈述申辩',
  group('陈述申辩', {
    kind: choice('陈述申辩方式', {
      none: '期限内未提出',
      waived: '书面放弃',
      oral: '口头',
      written: '书面',
    }),
    on: date('陈述申辩日期'),
    person: person('陈述申辩人').optional(),
    from: text('陈述申辩开始时间').optional(),
    to: text('陈述申辩结束时间').optional(),
    place: text('陈述申辩地点').optional(),
    officers: officers('听取陈述申辩人员').optional(),
    recorder: text('陈述申辩记录人').optional(),
    content: prose('陈述申辩内容').optional(),
    recheck: prose('复核意见', { source: '行政处罚法 第四十五条' }).optional(),
    recheckedOn: date('复核日期').optional(),
    adopted: choice('采纳情况', { yes: '采纳', partly: '部分采纳', no: '不予采纳' }).optional(),
  }),
);

/** 听证, from request to report. */
export const hearing = group(
  '听证',
  {
    requestedOn: date('听证申请日期').optional(),
    applicant: text('听证申请人').optional(),
    waivedOn: date('放弃听证日期').optional(),
    refusal: group('不予受理', {
      docNumber: documentNumber('不予受理通知书文号', { example: '（示）应急不听〔2026〕1号' }),
      on: date('不予受理日期'),
      ground: choice('不予受理理由', {
        late: '超过申请期限',
        outside: '不属于听证范围',
        party: '申请人不是当事人',
      }),
    }).optional(),
    docNumber: documentNumber('听证会通知书文号', { example: '（示）应急听通〔2026〕1号' }).optional(),
    noticeOn: date('听证会通知日期').optional(),
    on: date('听证日期').optional(),
    from: text('听证开始时间').optional(),
    to: text('听证结束时间').optional(),
    place: text('听证地点').optional(),
    open: flag('公开举行').default(true),
    closedReason: text('不公开理由').optional(),
    host: text('听证主持人').optional(),
    hostPost: text('听证主持人职务').optional(),
    members: list('听证员', text('听证员')).default([]),
    clerk: text('书记员').optional(),
    investigators: list('调查人员', text('调查人员')).default([]),
    attendees: list('当事人和代理人', person('当事人或代理人')).default([]),
    thirdPersons: list('第三人', text('第三人')).default([]),
    record: prose('听证笔录').optional(),
    recordSigned: flag('笔录经核对签名').optional(),
    report: group('听证报告', {
      docNumber: documentNumber('听证会报告书文号', { example: '（示）应急听报〔2026〕1号' }).optional(),
      on: date('听证报告日期'),
      summary: prose('听证基本情况').optional(),
      opinion: prose('主持人意见'),
      approval: approval('听证报告审批').optional(),
    }).optional(),
  },
  { source: '行政处罚法 第六十三条、第六十四条' },
);

/** 案件处理呈批. */
export const submission = group('案件处理呈批', {
  docNumber: documentNumber('呈批文号', { example: '（示）应急处呈〔2026〕1号' }).optional(),
  on: date('呈批日期'),
  opinion: prose('呈批意见'),
  review: review('呈批审核').optional(),
  approval: approval('呈批审批').optional(),
});

/** 集体讨论. */
export const discussion = group(
  '集体讨论',
  {
    docNumber: documentNumber('集体讨论记录文号', { example: '（示）应急罚集〔2026〕1号' }).optional(),
    on: date('讨论日期'),
    from: text('讨论开始时间').optional(),
    to: text('讨论结束时间').optional(),
    place: text('讨论地点').optional(),
    host: text('讨论主持人'),
    reporter: text('汇报人').optional(),
    recorder: text('讨论记录人').optional(),
    attendees: list(
      '出席人员',
      group('出席人员', { name: text('出席人'), post: text('出席人职务').optional() }),
    ),
    content: prose('讨论内容').optional(),
    speeches: list('讨论发言', group('讨论发言', { by: text('发言人'), text: prose('发言内容') })).default(
      [],
    ),
    conclusion: prose('讨论结论'),
  },
  { source: '行政处罚法 第五十七条第二款' },
);

/** Who reviews a major case before the decision. */
export const preReviewLevels = { province: '省局', branch: '分局' } as const;

/** 重大案件事前审查, by the province or the branch. */
export const preReview = group(
  '重大案件事前审查',
  {
    docNumber: text('事前审查文号').optional(),
    level: choice('审查层级', preReviewLevels),
    submittedOn: date('报审日期').optional(),
    on: date('事前审查日期'),
    reviewer: text('审查机构'),
    opinion: prose('事前审查意见'),
    agreed: flag('同意处罚意见'),
  },
  { source: '河北煤矿安全监察局行政执法监督办法 第九条' },
);

/** 公开裁定. */
export const publicRuling = group('公开裁定', {
  on: date('公开裁定日期'),
  from: text('公开裁定开始时间').optional(),
  to: text('公开裁定结束时间').optional(),
  place: text('公开裁定地点').optional(),
  host: text('公开裁定主持人'),
  present: list('公开裁定参加人', text('公开裁定参加人')).default([]),
  recorder: text('公开裁定记录人').optional(),
  record: prose('公开裁定记录'),
  conclusion: prose('公开裁定结论').optional(),
  reportOn: date('书面报告日期').optional(),
});

/** Grounds on which no penalty is imposed. */
export const noPenaltyGrounds = {
  minor: '违法行为轻微并及时改正，没有造成危害后果',
  first: '初次违法且危害后果轻微并及时改正',
  'no-fault': '当事人有证据足以证明没有主观过错',
  'not-established': '违法事实不能成立',
  minority: '不满十四周岁',
  incapacity: '不能辨认或者控制自己行为',
  late: '超过追责时效',
} as const;

/** 决定. The contents of a penalty are in its own record. */
export const decision = group('决定', {
  kind: choice('决定种类', { penalty: '行政处罚', 'no-penalty': '不予行政处罚' }),
  on: date('决定日期'),
  penalties: list('处罚决定', ref('处罚决定', 'penalty')).default([]),
  approver: text('决定批准人').optional(),
  docNumber: documentNumber('不予处罚决定书文号', { example: '（示）应急不罚〔2026〕1号' }).optional(),
  ground: choice('不予处罚理由', noPenaltyGrounds, {
    source: '行政处罚法 第三十条、第三十一条、第三十三条、第三十六条、第五十七条',
  }).optional(),
  reason: prose('不予处罚说明').optional(),
  education: prose('教育情况', { source: '行政处罚法 第三十三条第三款' }).optional(),
  reported: group('重大处罚备案', {
    to: text('备案机关'),
    on: date('备案日期'),
    docNumber: text('备案文号').optional(),
  }).optional(),
});
