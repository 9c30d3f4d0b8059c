/** A word of the pages in everyday language. */
export interface GlossaryTerm {
  term: string;
  /** What it means to a reader. */
  meaning: string;
  /** Address of a page that shows it at work. */
  path?: string;
}

/** Words of the pages by subject. */
export const glossary: readonly { subject: string; terms: readonly GlossaryTerm[] }[] = [
  {
    subject: '谁和谁',
    terms: [
      { term: '行政相对人、当事人', meaning: '被检查、被处罚、申请许可的企业或者个人。' },
      {
        term: '统一社会信用代码',
        meaning: '企业的十八位代码，一家一个。名称会改、会重名，代码不会，查企业用它最准。',
        path: '/enterprises/',
      },
      {
        term: '个体工商户、自然人',
        meaning: '个体工商户以字号或者经营者名义经营；自然人是个人。受处罚的个人只显示姓氏，写作“张某”。',
      },
      {
        term: '受委托组织',
        meaning: '替执法机关做事的单位，只能做委托书上写的事，以委托机关的名义做，不得再委托别人。',
        path: '/delegations/',
      },
      {
        term: '执法证号',
        meaning: '执法人员资格证件的号码。没有证件的辅助人员不能单独执法。',
        path: '/officers/',
      },
    ],
  },
  {
    subject: '检查',
    terms: [
      {
        term: '有计划检查、触发式检查',
        meaning: '前者列在年度计划里；后者因为举报、事故、上级交办而去。两者相加等于检查家次。',
        path: '/plan/',
      },
      {
        term: '家次',
        meaning: '到一家企业检查一次算一家次。同一家去三次是三家次、一家企业。',
        path: '/statistics/',
      },
      {
        term: '双随机',
        meaning: '随机抽取被检查的企业，随机选派检查的人员。抽取的种子和名录公开，任何人都能复算。',
        path: '/draws/',
      },
      { term: '事故隐患', meaning: '可能导致事故的状态、行为和管理缺陷，分一般隐患和重大事故隐患。' },
      {
        term: '责令限期整改',
        meaning: '书面要求企业在期限内改正。它不是处罚，改好了就了结；不改才可能处罚。',
      },
      {
        term: '现场处理措施',
        meaning: '检查时当场作出的要求，例如撤出人员、暂停作业、停止使用设备。不是处罚。',
      },
      { term: '复查', meaning: '整改期限到了再去看一次，确认改没改。' },
    ],
  },
  {
    subject: '处罚和强制',
    terms: [
      {
        term: '文号，例如（示）应急罚〔2026〕3号',
        meaning: '括号里是地区，“应急”是机关，“罚”是文书种类，方括号里是年份，最后是顺序号。一份文书一个。',
        path: '/penalty/',
      },
      {
        term: '简易程序、普通程序',
        meaning: '前者当场作出，只能是小额罚款或者警告；后者要立案、调查、审核、告知以后才能决定。',
        path: '/pages/procedure.html',
      },
      {
        term: '告知书',
        meaning: '决定之前的通知，说明打算怎样处罚，您可以陈述、申辩。收到它还没有被处罚。',
        path: '/explain/',
      },
      {
        term: '听证',
        meaning: '处罚较重时，决定之前可以要求开会，当面质证、辩论。不收费。',
        path: '/explain/',
      },
      {
        term: '违反的规定、处罚的依据',
        meaning: '前者是没有做到的条款，后者是规定怎样处罚的条款。点开条文可以看到还有哪些决定用了它。',
        path: '/basis/',
      },
      {
        term: '裁量基准、阶次',
        meaning: '把法律给出的罚款幅度按情节分档，避免同样的事罚得不一样。',
        path: '/benchmarks/',
      },
      { term: '罚没款', meaning: '罚款和没收款的合计，按决定的数额统计，不是已经缴到的数额。' },
      { term: '加处罚款', meaning: '到期不缴罚款，每天另外加的钱，总额不超过罚款本数。', path: '/explain/' },
      {
        term: '行政强制',
        meaning: '查封、扣押、停止供电等措施，为的是制止危险，不是惩罚；有期限，要解除。',
        path: '/coercions/',
      },
      { term: '行政许可', meaning: '做某件事之前必须取得的批准，例如经营危险化学品。', path: '/licences/' },
    ],
  },
  {
    subject: '公示和信用',
    terms: [
      { term: '公示期', meaning: '处罚决定公开展示的时间，到期自动停止。', path: '/pages/publicity.html' },
      {
        term: '信用修复',
        meaning: '改正了、履行了、承诺了，过了最短公示期，可以申请提前停止公示。不收费。',
        path: '/explain/',
      },
      {
        term: '撤回公示',
        meaning: '决定被变更、撤销、确认违法或者确认无效的，三个工作日内从网上撤下，并说明理由。',
        path: '/penalty/withdrawn.html',
      },
      {
        term: '严重失信主体名单',
        meaning: '情节特别恶劣的九种情形才会列入，期限三年，满一年可以申请提前移出。',
        path: '/dishonesty/',
      },
      {
        term: '索引号',
        meaning: '每条公开信息的编号，登记以后不再改变，也不再给别的信息用。',
        path: '/gk/catalogue.html',
      },
    ],
  },
  {
    subject: '不服和监督',
    terms: [
      {
        term: '行政复议',
        meaning: '请上级或者同级政府重新审查这个决定，不收费。',
        path: '/pages/remedies.html',
      },
      { term: '行政诉讼', meaning: '到法院告行政机关，俗称“民告官”。', path: '/pages/remedies.html' },
      {
        term: '执法监督',
        meaning: '上级监督下级，本机关监督自己的队伍和人员，看执法对不对。',
        path: '/supervision/',
      },
      { term: '案卷评查', meaning: '把办完的案卷拿出来打分找问题，在系统内通报。' },
      { term: '负责人出庭', meaning: '行政诉讼开庭时，机关的负责人应当到场。' },
      { term: '行刑衔接、移送', meaning: '违法行为涉嫌犯罪的，移交公安机关。', path: '/case-transfer/' },
    ],
  },
  {
    subject: '统计',
    terms: [
      {
        term: '同比、环比',
        meaning: '同比是和上年同一时期比，环比是和上一个月或者上一季度比。上期为零的不比较，写“—”。',
      },
      { term: '事前、事后', meaning: '事故发生后对事故责任的立案和处罚为事后，其他为事前。' },
      { term: '本级、含下属单位', meaning: '本级只算这个机构自己；含下属单位的，下属单位不再另外相加。' },
      {
        term: '整改率',
        meaning: '已经复查确认改好的隐患占发现隐患的比例。没到期的也在分母里，所以当月往往不到 100%。',
      },
    ],
  },
];
