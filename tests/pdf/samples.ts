/** Documents of an invented agency, built by hand: what the templates of the project make, and what is hard to set. */
import type { Block, DocumentTree, Inline } from '../../src/documents/tree.ts';

const agency = '示例市应急管理局';

/** Wraps plain text as inline content. */
export function text(value: string): Inline[] {
  return [{ type: 'text', text: value }];
}

/** A paragraph of plain text. */
export function paragraph(value: string): Block {
  return { type: 'paragraph', content: text(value) };
}

function heading(level: 1 | 2 | 3 | 4, value: string): Block {
  return { type: 'heading', level, content: text(value) };
}

/** 行政处罚决定书（单位）: a form of two pages. */
export const decision: DocumentTree = {
  kind: 'decision-unit',
  paper: 'form',
  title: '行政处罚决定书（单位） （示）应急罚〔2026〕7号',
  author: agency,
  date: '2026-03-05',
  record: { kind: 'penalty', id: '2026-007' },
  blocks: [
    {
      type: 'form-head',
      heading: '安全生产行政执法文书',
      title: '行政处罚决定书',
      variant: '（单位）',
      rule: 'single',
    },
    { type: 'number', text: '（示）应急罚〔2026〕7号' },
    {
      type: 'fields',
      rows: [
        [{ label: '被处罚单位', value: text('示例市鑫䶮化工有限公司') }],
        [
          { label: '地址', value: text('示例市经济开发区化工大道188号') },
          { label: '邮政编码', value: text('999900') },
        ],
        [
          { label: '法定代表人（负责人）', value: text('王示例') },
          { label: '职务', value: text('总经理') },
          { label: '联系电话', value: text('0000-5550188') },
        ],
        [{ label: '统一社会信用代码', value: text('91999900MA00000A5X') }],
      ],
    },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '违法事实及证据：', voice: 'hei' },
        {
          type: 'text',
          text: '2025年11月18日，本机关执法人员持证对你单位开展现场检查时发现：你单位甲醇储罐区可燃气体检测报警装置（位号GT-101、GT-102）未按照规定进行检测、检验，不能保证正常运转；从业人员“三级”安全教育培训档案缺失，28名从业人员中有6名未经考核合格即上岗作业；重大危险源未按规定登记建档，未进行定期检测、评估、监控。',
        },
      ],
    },
    paragraph(
      '以上事实有《现场检查记录》〔（示）应急检记〔2025〕203号〕、《责令限期整改指令书》〔（示）应急责改〔2025〕96号〕、《整改复查意见书》、询问笔录3份、现场照片12张、从业人员花名册复印件1份、可燃气体报警器检定台账复印件1份等证据证明，足以认定。本机关于2026年1月12日向你单位送达《行政处罚告知书》〔（示）应急罚告〔2026〕3号〕和《行政处罚听证告知书》〔（示）应急听告〔2026〕2号〕，你单位在规定期限内未提出陈述、申辩意见，也未要求听证。',
    ),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '处罚依据和裁量：', voice: 'hei' },
        {
          type: 'text',
          text: '上述行为违反了《中华人民共和国安全生产法》第三十六条第二款、第二十八条第一款和第四十条第一款的规定。依据《中华人民共和国安全生产法》第九十九条第（三）项、第九十七条第（三）项、第一百零一条第（二）项的规定，参照《安全生产行政处罚自由裁量基准》，决定对你单位给予责令限期改正，并处人民币壹拾叁万伍仟元整（¥135,000.00）罚款的行政处罚。分别裁量、合并处罚情况如下：',
        },
      ],
    },
    {
      type: 'table',
      columns: [
        { weight: 8, align: 'center' },
        { weight: 36, align: 'start' },
        { weight: 36, align: 'start' },
        { weight: 20, align: 'end' },
      ],
      head: [['序号', '违法行为', '法律依据', '罚款（元）'].map((value) => ({ content: text(value) }))],
      rows: [
        [
          '1',
          '未对安全设备进行经常性维护、保养和定期检测',
          '《安全生产法》第九十九条第（三）项',
          '35,000.00',
        ],
        [
          '2',
          '未按照规定对从业人员进行安全生产教育和培训',
          '《安全生产法》第九十七条第（三）项',
          '30,000.00',
        ],
        [
          '3',
          '未对重大危险源登记建档，未进行定期检测、评估、监控，未制定应急预案',
          '《安全生产法》第一百零一条第（二）项',
          '70,000.00',
        ],
      ]
        .map((row) => row.map((value) => ({ content: text(value) })))
        .concat([
          [{ content: text('合计'), colspan: 3, head: true } as never, { content: text('135,000.00') }],
        ]),
    },
    paragraph('罚款的缴纳方式和期限：'),
    {
      type: 'paragraph',
      content: [
        { type: 'checkbox', checked: false },
        { type: 'text', text: '当场缴纳；' },
        { type: 'checkbox', checked: true },
        { type: 'text', text: '自收到本决定书之日起15日内缴至' },
        { type: 'fill', text: '示例银行示例市分行营业部', ems: 14 },
        { type: 'text', text: '（账号' },
        { type: 'fill', text: '6222000000000000000', ems: 12 },
        {
          type: 'text',
          text: '）。到期不缴的，每日按罚款数额的3%加处罚款，加处罚款的数额不超出罚款的数额。',
        },
      ],
    },
    paragraph(
      '如果不服本处罚决定，可以自收到本决定书之日起60日内依法向示例市人民政府申请行政复议，或者在6个月内依法向示例市人民法院提起行政诉讼，但本决定不停止执行，法律另有规定的除外。逾期不申请行政复议、不提起行政诉讼又不履行的，本机关将依法申请人民法院强制执行或者依照有关规定强制执行。',
    ),
    { type: 'signature', agencies: [agency], date: '2026年3月5日', seal: true },
    { type: 'copies', content: text('本文书一式两份：一份由应急管理部门备案，一份交被处罚单位。') },
    { type: 'verification', code: 'K7Q2-9F4M', url: 'https://gongshi.example.gov.cn/v/K7Q29F4M' },
  ],
};

/** 责令限期整改指令书: a form of one page with lines to sign. */
export const order: DocumentTree = {
  kind: 'rectification-order',
  paper: 'form',
  title: '责令限期整改指令书 （示）应急责改〔2026〕12号',
  author: agency,
  date: '2026-04-16',
  record: { kind: 'order', id: '2026-012' },
  blocks: [
    { type: 'form-head', heading: '安全生产行政执法文书', title: '责令限期整改指令书', rule: 'single' },
    { type: 'number', text: '（示）应急责改〔2026〕12号' },
    {
      type: 'addressee',
      content: [
        { type: 'fill', text: '示例市永丰仓储有限公司', ems: 16 },
        { type: 'text', text: '：' },
      ],
    },
    paragraph('经查，你单位存在下列问题：'),
    {
      type: 'list',
      ordered: true,
      items: [
        '甲类仓库与明火地点的防火间距不足，实测18.5米，低于《建筑设计防火规范》规定的30米；',
        '液氨储存区有毒气体检测报警器（位号AT-2001至AT-2006）中有2台失效，未及时更换；',
        '特种作业人员李示例未取得“危险化学品安全作业”特种作业操作证上岗作业；',
        '未建立安全风险分级管控台账，隐患排查治理情况未如实记录，也未向从业人员通报。',
      ].map((value) => [paragraph(value)]),
    },
    { type: 'area', lines: 3, content: [] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '现责令你单位对上述第' },
        { type: 'fill', text: '1、2、3、4', ems: 8 },
        { type: 'text', text: '项问题于' },
        { type: 'fill', text: '2026年5月16日', ems: 9 },
        {
          type: 'text',
          text: '前整改完毕，达到有关法律法规规章和标准规定的要求。由此造成事故的，依法追究有关人员的责任。',
        },
      ],
    },
    paragraph('整改期间，你单位应当采取措施，确保安全生产。对安全生产违法行为，将依法予以行政处罚。'),
    paragraph(
      '如果不服本指令，可以依法在60日内向示例市人民政府申请行政复议，或者在6个月内依法向示例市人民法院提起行政诉讼，但本指令不停止执行，法律另有规定的除外。',
    ),
    {
      type: 'sign-lines',
      rows: [
        [{ label: '安全生产监管行政执法人员（签名）' }, { label: '证号', value: '99990000123' }],
        [{ label: '安全生产监管行政执法人员（签名）' }, { label: '证号', value: '99990000456' }],
        [{ label: '被检查单位负责人（签名）' }],
      ],
    },
    { type: 'signature', agencies: [agency], date: '2026年4月16日', seal: true },
    { type: 'copies', content: text('本文书一式两份：一份由应急管理部门备案，一份交被检查单位。') },
  ],
};

const months = ['一月', '二月', '三月', '四月', '五月', '六月'];

/** 月度监督检查情况公示: an official document with a table. */
export const notice: DocumentTree = {
  kind: 'monthly-inspections',
  paper: 'gongwen',
  title: '示例市应急管理局关于2026年6月安全生产监督检查情况的公示',
  author: agency,
  date: '2026-07-08',
  record: { kind: 'monthly', id: '2026-06' },
  blocks: [
    { type: 'masthead', agencies: [agency], suffix: '文件' },
    { type: 'number', text: '示应急〔2026〕38号' },
    { type: 'title', content: text('示例市应急管理局关于2026年6月安全生产监督检查情况的公示') },
    { type: 'addressee', content: text('各县（区）应急管理局，市直有关部门，各有关生产经营单位：') },
    paragraph(
      '根据《中华人民共和国安全生产法》《安全生产执法监督办法》和《示例市2026年度安全生产监督检查计划》，现将2026年6月安全生产监督检查情况公示如下。',
    ),
    heading(1, '一、总体情况'),
    paragraph(
      '本月全市应急管理系统共出动执法人员412人次，检查生产经营单位186家次，其中重点检查61家次、一般检查125家次；发现事故隐患743项，已整改698项，整改率93.94%；下达责令限期整改指令书54份，作出行政处罚决定9件，罚款61.5万元。',
    ),
    heading(2, '（一）重点检查'),
    paragraph(
      '对危险化学品、烟花爆竹、金属冶炼等重点行业领域开展检查——重点是“两重点一重大”企业，发现重大事故隐患3项，均已挂牌督办。',
    ),
    heading(2, '（二）一般检查'),
    paragraph('按照“双随机、一公开”要求抽取检查对象125家、执法检查人员40名，抽查结果已在门户网站公开。'),
    heading(1, '二、上半年分月情况'),
    paragraph('上半年各月监督检查情况见下表。'),
    {
      type: 'table',
      caption: text('2026年上半年监督检查情况统计表'),
      columns: [
        { weight: 10, align: 'center' },
        { weight: 16, align: 'end' },
        { weight: 16, align: 'end' },
        { weight: 16, align: 'end' },
        { weight: 18, align: 'end' },
      ],
      head: [
        ['月份', '检查家次', '发现隐患（项）', '已整改（项）', '罚款（万元）'].map((value) => ({
          content: text(value),
        })),
      ],
      rows: months.map((month, index) =>
        [month, 150 + 7 * index, 600 + 29 * index, 560 + 27 * index, (30.5 + 6.2 * index).toFixed(2)].map(
          (value, column) => ({
            content: text(String(value)),
            ...(column === 0 ? { head: true } : {}),
          }),
        ),
      ),
    },
    heading(1, '三、下一步工作'),
    paragraph(
      '各生产经营单位要对照通报的问题举一反三，全面开展自查自改；逾期未整改的，依照《中华人民共和国安全生产法》第一百零二条的规定处理。社会各界可通过“12350”举报投诉电话反映安全生产问题线索。',
    ),
    { type: 'attachments', items: ['2026年6月重大事故隐患挂牌督办清单', '2026年6月行政处罚信息'] },
    { type: 'signature', agencies: [agency], date: '2026年7月8日', seal: true },
    { type: 'note', content: text('（此件公开发布）') },
    {
      type: 'annex',
      label: '附件1',
      title: text('2026年6月重大事故隐患挂牌督办清单'),
      blocks: [
        {
          type: 'table',
          columns: [
            { weight: 8, align: 'center' },
            { weight: 24, align: 'start' },
            { weight: 48, align: 'start' },
            { weight: 20, align: 'center' },
          ],
          head: [['序号', '单位', '隐患', '整改时限'].map((value) => ({ content: text(value) }))],
          rows: [
            ['1', '示例市鑫䶮化工有限公司', '重大危险源未按规定登记建档', '2026年7月31日'],
            ['2', '示例市永丰仓储有限公司', '甲类仓库防火间距不足', '2026年8月31日'],
            ['3', '示例市金辉冶炼有限公司', '煤气区域未设置固定式一氧化碳监测报警装置', '2026年7月15日'],
          ].map((row) => row.map((value) => ({ content: text(value) }))),
        },
      ],
    },
    {
      type: 'imprint',
      copies: '市委办公室，市人大常委会办公室，市政府办公室，市政协办公室，省应急管理厅',
      issuer: '示例市应急管理局办公室',
      date: '2026年7月8日',
    },
  ],
};

const districts = ['城东区', '城西区', '高新区', '经济开发区', '临江县', '示例县'];

/** 年度监督检查计划: an official document of several pages. */
export const plan: DocumentTree = {
  kind: 'annual-plan',
  paper: 'gongwen',
  title: '示例市应急管理局关于印发《示例市应急管理局2026年度安全生产监督检查计划》的通知',
  author: agency,
  date: '2026-01-15',
  record: { kind: 'plan', id: '2026' },
  blocks: [
    { type: 'masthead', agencies: [agency] },
    { type: 'number', text: '示应急〔2026〕3号' },
    {
      type: 'title',
      content: text('示例市应急管理局关于印发《示例市应急管理局2026年度安全生产监督检查计划》的通知'),
    },
    { type: 'addressee', content: text('局机关各处室、直属各单位：') },
    paragraph(
      '《示例市应急管理局2026年度安全生产监督检查计划》已经市人民政府批准，并报省应急管理厅备案，现印发给你们，请认真组织实施。',
    ),
    heading(1, '一、指导思想'),
    paragraph(
      '坚持以习近平新时代中国特色社会主义思想为指导，坚持人民至上、生命至上，统筹发展和安全，严格规范公正文明执法，推动企业落实安全生产主体责任，坚决防范遏制重特大生产安全事故。',
    ),
    heading(1, '二、执法力量和工作日'),
    paragraph(
      '全局在册行政执法人员58人，全年法定工作日249天，总法定工作日14442个；其中监督检查工作日6935个，其他执法工作日3487个，非执法工作日4020个。监督检查工作日中，重点检查4160个，一般检查2775个。',
    ),
    heading(2, '（一）重点检查'),
    paragraph(
      '重点检查单位120家，每家每年不少于1次，每次按2名执法人员、3个工作日安排；对存在重大危险源的38家企业每年检查不少于2次。',
    ),
    heading(3, '1.危险化学品生产、储存企业'),
    paragraph('重点检查重大危险源安全包保责任制、特殊作业审批、自动化控制系统和“双重预防机制”运行情况。'),
    heading(3, '2.金属冶炼企业'),
    paragraph('重点检查高温熔融金属吊运、煤气区域监测报警、有限空间作业管理等情况。'),
    heading(4, '（1）钢铁企业'),
    paragraph('会议室、活动室、休息室、更衣室等场所不得设置在熔融金属吊运影响的范围内。'),
    heading(2, '（二）一般检查'),
    paragraph(
      '一般检查采取“双随机”方式，从检查对象名录库中抽取不少于925家单位，检查结果自作出之日起20个工作日内公开。',
    ),
    heading(1, '三、分区任务'),
    {
      type: 'table',
      caption: text('2026年度监督检查任务分解表'),
      columns: [
        { weight: 16, align: 'center' },
        { weight: 30, align: 'start' },
        { weight: 14, align: 'end' },
        { weight: 14, align: 'end' },
      ],
      head: [
        [
          { content: text('区域'), rowspan: 2 },
          { content: text('重点行业领域'), rowspan: 2 },
          { content: text('检查家数（家）'), colspan: 2 },
        ],
        [{ content: text('重点') }, { content: text('一般') }],
      ],
      rows: districts.flatMap((district, index) => [
        [
          { content: text(district), rowspan: 2, head: true },
          { content: text('危险化学品、烟花爆竹') },
          { content: text(String(8 + index)) },
          { content: text(String(60 + 3 * index)) },
        ],
        [
          { content: text('冶金等工贸') },
          { content: text(String(12 + index)) },
          { content: text(String(94 + 2 * index)) },
        ],
      ]),
    },
    heading(1, '四、工作要求'),
    paragraph(
      '严格执行行政执法公示、执法全过程记录、重大执法决定法制审核制度。对检查发现的事故隐患，责令立即排除或者限期整改；构成违法的，依法实施行政处罚，不得以责令整改代替处罚。执行中确需调整计划的，按原程序报批。',
    ),
    { type: 'signature', agencies: [agency], date: '2026年1月15日', seal: true },
    { type: 'note', content: text('（此件公开发布）') },
    {
      type: 'imprint',
      copies: '省应急管理厅，市人民政府办公室',
      issuer: '示例市应急管理局办公室',
      date: '2026年1月15日',
    },
  ],
};

/** All four documents by name. */
export const samples: Record<string, DocumentTree> = { decision, order, notice, plan };
