import {
  choice,
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
import { approval, review } from './people.ts';

/** Ways of delivery (民事诉讼法 第八十七条至第九十五条). */
export const deliveryMethods = {
  direct: '直接送达',
  left: '留置送达',
  electronic: '电子送达',
  post: '邮寄送达',
  entrusted: '委托送达',
  forwarded: '转交送达',
  public: '公告送达',
} as const;

/** 送达: one row of the receipt each. */
export const deliveries = list(
  '送达',
  group('送达', {
    document: choice('送达文书', {
      decision: '行政处罚决定书',
      'no-penalty': '不予行政处罚决定书',
      notice: '行政处罚告知书',
      'hearing-notice': '听证会通知书',
      'interview-notice': '询问通知书',
      demand: '催告书',
      'extra-fine': '加处罚款决定书',
      delay: '延期（分期）缴纳罚款批准书',
      transfer: '案件移送书',
      other: '其他文书',
    }),
    title: text('送达文书名称', { hint: '选“其他文书”时填写' }).optional(),
    docNumber: documentNumber('送达文书文号').optional(),
    recipient: text('受送达人').optional(),
    method: choice('送达方式', deliveryMethods, { source: '民事诉讼法 第八十七条至第九十五条' }),
    startedOn: date('交寄或公告日期', {
      hint: '邮寄填交寄之日，公告填发布之日，委托、转交填委托、转交之日',
    }).optional(),
    on: date('送达日期', {
      hint: '邮寄填回执上的收件日期，公告填期满之日',
    }).optional(),
    place: text('送达地点').optional(),
    receiver: text('收件人').optional(),
    relation: text('收件人与受送达人关系', { hint: '代收的填写' }).optional(),
    servers: list('送达人', text('送达人')).default([]),
    refusal: text('拒收理由').optional(),
    witnesses: list('见证人', text('见证人')).default([]),
    recorded: flag('拍照录像记录').default(false),
    confirmed: flag('当事人签订确认书', { source: '行政处罚法 第六十一条第二款' }).default(false),
    tracking: code('邮件单号').optional(),
    channel: text('公告媒介').optional(),
    efforts: prose('采用公告送达的原因', { hint: '下落不明或者其他方式无法送达的经过' }).optional(),
    remark: text('送达备注').optional(),
  }),
);

/** 履行: paying, asking for time, demanding, adding, going to court. */
export const execution = group('执行', {
  penalty: ref('执行的处罚', 'penalty', { hint: '一案有几个处罚时填写' }).optional(),
  payments: list(
    '缴款',
    group('缴款', {
      on: date('缴款日期'),
      amount: yuan('缴款金额'),
      kind: choice('缴款性质', { fine: '罚款', extra: '加处罚款', confiscated: '没收款' }).default('fine'),
      receipt: text('票据号码').optional(),
    }),
  ).default([]),
  delay: group(
    '延期分期缴纳',
    {
      appliedOn: date('延期分期申请日期'),
      reason: prose('延期分期理由').optional(),
      approvalNumber: documentNumber('延期分期审批文号', { example: '（示）应急缴审〔2026〕1号' }).optional(),
      review: review('延期分期审核').optional(),
      approval: approval('延期分期审批'),
      docNumber: documentNumber('延期分期批准书文号', { example: '（示）应急缴批〔2026〕1号' }),
      kind: choice('延期分期种类', { delay: '延期', instalments: '分期' }),
      until: date('延期至').optional(),
      instalments: list(
        '分期',
        group('分期', {
          number: count('期次', '期'),
          due: date('本期截止日期'),
          amount: yuan('本期金额'),
          docNumber: documentNumber('本期批准书文号').optional(),
          paidOn: date('本期缴款日期').optional(),
        }),
      ).default([]),
    },
    { source: '行政处罚法 第六十六条第二款' },
  ).optional(),
  pauses: list(
    '停止计算加处罚款期间',
    group('停止计算期间', {
      from: date('停止起始日期'),
      to: date('停止终止日期').optional(),
      reason: choice('停止原因', { review: '行政复议', suit: '行政诉讼' }),
    }),
    { source: '行政处罚法 第七十三条第三款' },
  ).default([]),
  demand: group(
    '缴纳罚款催告',
    {
      docNumber: documentNumber('催告书文号', { example: '（示）应急催〔2026〕1号' }),
      on: date('催告日期'),
      servedOn: date('催告书送达日期').optional(),
      due: date('催告履行期限').optional(),
      fine: yuan('催告罚款金额'),
      extra: yuan('催告加处罚款金额').optional(),
      statement: prose('催告后陈述申辩').optional(),
    },
    { source: '行政强制法 第三十五条、第四十五条' },
  ).optional(),
  extraFine: group(
    '加处罚款',
    {
      docNumber: documentNumber('加处罚款决定书文号', { example: '（示）应急加罚〔2026〕1号' }),
      on: date('加处罚款决定日期'),
      from: date('加处罚款起算日期'),
      to: date('加处罚款截止日期'),
      days: count('加处罚款天数', '日'),
      amount: yuan('加处罚款金额'),
    },
    { source: '行政处罚法 第七十二条第一款第一项；行政强制法 第四十五条' },
  ).optional(),
  preEnforcement: group(
    '强制执行事先催告',
    {
      docNumber: documentNumber('事先催告书文号', { example: '（示）应急执行催告〔2026〕1号' }),
      on: date('事先催告日期'),
      servedOn: date('事先催告书送达日期').optional(),
      due: date('事先催告履行期限').optional(),
      demanded: choice('催告事项', { money: '缴纳罚款和加处罚款', act: '履行决定' }).default('money'),
      fine: yuan('事先催告罚款金额').optional(),
      extra: yuan('事先催告加处罚款金额').optional(),
    },
    { source: '行政强制法 第五十四条' },
  ).optional(),
  court: group(
    '申请法院强制执行',
    {
      docNumber: documentNumber('强制执行申请书文号', { example: '（示）应急强执〔2026〕1号' }),
      on: date('申请日期'),
      court: text('受理法院'),
      signer: text('签发人', { source: '行政强制法 第五十五条' }),
      attachments: list('申请材料', text('申请材料')).default([]),
      acceptedOn: date('法院受理日期').optional(),
      ruling: text('法院裁定').optional(),
      ruledOn: date('裁定日期').optional(),
    },
    { source: '行政强制法 第五十三条至第五十五条' },
  ).optional(),
  measures: prose('责令事项履行情况', { hint: '停产整顿、改正等非金钱义务' }).optional(),
  completedOn: date('执行完毕日期').optional(),
});

/** 移送: to another authority, or to the police. */
export const transfers = list(
  '移送',
  group('移送', {
    kind: choice('移送种类', { administrative: '移送有管辖权机关', crime: '移送涉嫌犯罪案件' }),
    approvalNumber: documentNumber('移送审批文号', { example: '（示）应急移审〔2026〕1号' }).optional(),
    reporters: list('提出移送报告人员', text('提出移送报告人员'), {
      hint: '涉嫌犯罪案件由两名以上执法人员组成专案组核实',
      source: '行政执法机关移送涉嫌犯罪案件的规定 第五条',
    }).default([]),
    reportOn: date('移送报告日期'),
    decidedOn: date('移送决定日期'),
    decidedTime: code('移送决定时刻', { pattern: /^([01]?\d|2[0-3]):[0-5]\d$/u, example: '9:30' }).optional(),
    approver: text('移送批准人'),
    opinion: text('移送审批意见').optional(),
    docNumber: documentNumber('移送书文号', { example: '（示）应急涉〔2026〕1号' }),
    on: date('移送日期'),
    time: code('移送时刻', { pattern: /^([01]?\d|2[0-3]):[0-5]\d$/u, example: '15:30' }).optional(),
    to: text('受移送机关'),
    crime: text('涉嫌罪名').optional(),
    matter: prose('移送理由'),
    materials: list(
      '移送材料',
      group('移送材料', {
        kind: choice('材料种类', {
          letter: '移送书',
          report: '调查报告',
          goods: '涉案物品清单',
          appraisal: '检验报告或者鉴定结论',
          other: '其他材料',
        }),
        name: text('材料名称'),
        copies: count('份数', '份').optional(),
        pages: count('材料页数', '页').optional(),
        absent: text('没有该材料的说明').optional(),
      }),
      { source: '行政执法机关移送涉嫌犯罪案件的规定 第六条' },
    ).default([]),
    copiedTo: text('抄送机关', { hint: '涉嫌犯罪案件抄送同级人民检察院' }).optional(),
    receivedOn: date('受移送机关签收日期').optional(),
    reply: group('受移送机关答复', {
      on: date('答复日期'),
      receivedOn: date('答复收到日期').optional(),
      result: choice('答复结果', { filed: '立案', refused: '不予立案', returned: '退回', accepted: '受理' }),
      docNumber: text('答复文号').optional(),
    }).optional(),
    objection: group('复议或立案监督', {
      on: date('提请日期'),
      kind: choice('提请种类', { review: '提请公安机关复议', procuratorate: '建议检察院立案监督' }),
      result: text('提请结果').optional(),
      resultOn: date('提请结果日期').optional(),
    }).optional(),
    handedOverOn: date('物品材料移交日期').optional(),
  }),
);
