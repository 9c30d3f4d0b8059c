/**
 * Fields of the national exchange of penalties and licences within seven working days (双公示, 发改办财金〔2018〕424号):
 * code, name, length in characters, where this project keeps the value, and when it has to be there.
 */
export interface ExchangeField {
  code: string;
  name: string;
  /** Dotted path in the record; absent where the value follows from others, e.g. from the agency. */
  path?: string;
  /** Another path whose value serves where the first has none. */
  orElse?: string;
  /** Longest text, in characters; of amounts and dates none. */
  length?: number;
  /** `organisation`: units and traders; `unit`, `person`: that type of party; else the kind of penalty that asks for it. */
  required?:
    'always' | 'organisation' | 'unit' | 'person' | 'fine' | 'confiscation' | 'suspension-or-revocation';
  /** Handed over, never shown. */
  hidden?: true;
  /** Rule that reports its absence already. */
  judgedBy?: string;
}

const field = (
  code: string,
  name: string,
  path: string | undefined,
  length?: number,
  more: Omit<ExchangeField, 'code' | 'name' | 'path' | 'length'> = {},
): ExchangeField => ({
  code,
  name,
  ...(path !== undefined && { path }),
  ...(length !== undefined && { length }),
  ...more,
});

/** Codes one of which an organisation must have where it has no credit code. */
export const otherCodes = [
  'party.registration',
  'party.organisationCode',
  'party.taxCode',
  'party.institutionCode',
  'party.societyCode',
] as const;

const always = { required: 'always' } as const;
const required = { required: 'always', judgedBy: 'penalty/required' } as const;
const schema = { required: 'always', judgedBy: 'schema' } as const;

/** 行政处罚 CF_, in the order of the list. */
export const penaltyExchange: readonly ExchangeField[] = [
  field('CF_XDR_MC', '行政相对人名称', 'party.name', 200, schema),
  field('CF_XDR_LB', '行政相对人类别', 'party.type', undefined, schema),
  field('CF_XDR_SHXYM', '行政相对人代码_1（统一社会信用代码）', 'party.uscc', 18, {
    required: 'organisation',
  }),
  field('CF_XDR_GSZC', '行政相对人代码_2（工商注册号）', 'party.registration', 50),
  field('CF_XDR_ZZJG', '行政相对人代码_3（组织机构代码）', 'party.organisationCode', 9),
  field('CF_XDR_SWDJ', '行政相对人代码_4（税务登记号）', 'party.taxCode', 15),
  field('CF_XDR_SYDW', '行政相对人代码_5（事业单位证书号）', 'party.institutionCode', 12),
  field('CF_XDR_SHZZ', '行政相对人代码_6（社会组织登记证号）', 'party.societyCode', 50),
  field('CF_FRDB', '法定代表人', 'party.legalRep', 50, { required: 'unit' }),
  field('CF_FR_ZJLX', '法定代表人证件类型', undefined, 64, { hidden: true }),
  field('CF_FR_ZJHM', '法定代表人证件号码', 'party.legalRepId', 64, { hidden: true }),
  field('CF_XDR_ZJLX', '证件类型', 'party.idType', 64, { required: 'person', hidden: true }),
  field('CF_XDR_ZJHM', '证件号码', 'party.idNumber', 64, { required: 'person', hidden: true }),
  field('CF_WSH', '行政处罚决定书文号', 'docNumber', 128, schema),
  field('CF_WFXW', '违法行为类型', 'violationType', 2000, { ...always, orElse: 'reason' }),
  field('CF_SY', '违法事实', 'facts', 5000, schema),
  field('CF_YJ', '处罚依据', 'basis', 2048, required),
  field('CF_CFLB', '处罚类别', 'kinds', undefined, required),
  field('CF_NR', '处罚内容', 'content', 4000, schema),
  field('CF_NR_FK', '罚款金额（万元）', 'fine', undefined, {
    required: 'fine',
    judgedBy: 'penalty/required',
  }),
  field('CF_NR_WFFF', '没收违法所得、没收非法财物的金额（万元）', 'confiscated', undefined, {
    required: 'confiscation',
    judgedBy: 'penalty/required',
  }),
  field('CF_NR_ZKDX', '暂扣或吊销证照名称及编号', 'licence', 200, {
    required: 'suspension-or-revocation',
    judgedBy: 'penalty/required',
  }),
  field('CF_JDRQ', '处罚决定日期', 'decidedOn', undefined, schema),
  field('CF_YXQ', '处罚有效期', 'validUntil'),
  field('CF_GSJZQ', '公示截止期', 'publication.until'),
  field('CF_CFJG', '处罚机关', undefined, 200),
  field('CF_CFJGDM', '处罚机关统一社会信用代码', undefined, 18),
  field('CF_SJLY', '数据来源单位', 'dataSource.name', 200),
  field('CF_SJLYDM', '数据来源单位统一社会信用代码', 'dataSource.uscc', 18),
  field('BZ', '备注', undefined, 512),
];

const licence = { required: 'always', judgedBy: 'licence/required' } as const;

/** 行政许可 XK_, in the order of the list. */
export const licenceExchange: readonly ExchangeField[] = [
  field('XK_XDR_MC', '行政相对人名称', 'party.name', 200, schema),
  field('XK_XDR_LB', '行政相对人类别', 'party.type', undefined, schema),
  field('XK_XDR_SHXYM', '行政相对人代码_1（统一社会信用代码）', 'party.uscc', 18, {
    required: 'organisation',
    judgedBy: 'licence/required',
  }),
  field('XK_XDR_GSZC', '行政相对人代码_2（工商注册号）', 'party.registration', 50),
  field('XK_XDR_ZZJG', '行政相对人代码_3（组织机构代码）', 'party.organisationCode', 9),
  field('XK_XDR_SWDJ', '行政相对人代码_4（税务登记号）', 'party.taxCode', 15),
  field('XK_XDR_SYDW', '行政相对人代码_5（事业单位证书号）', 'party.institutionCode', 12),
  field('XK_XDR_SHZZ', '行政相对人代码_6（社会组织登记证号）', 'party.societyCode', 50),
  field('XK_FRDB', '法定代表人', 'party.legalRep', 50, { required: 'unit', judgedBy: 'licence/required' }),
  field('XK_FR_ZJLX', '法定代表人证件类型', 'party.legalRepIdType', 64, { hidden: true }),
  field('XK_FR_ZJHM', '法定代表人证件号码', 'party.legalRepId', 64, { hidden: true }),
  field('XK_XDR_ZJLX', '证件类型', 'party.idType', 64, { hidden: true }),
  field('XK_XDR_ZJHM', '证件号码', 'party.idNumber', 64, {
    required: 'person',
    hidden: true,
    judgedBy: 'licence/required',
  }),
  field('XK_XKWS', '行政许可决定文书名称', 'docName', 64, schema),
  field('XK_WSH', '行政许可决定文书号', 'docNumber', 64, schema),
  field('XK_XKLB', '许可类别', 'class', undefined, schema),
  field('XK_XKZS', '许可证书名称', 'certificateName', 64),
  field('XK_XKBH', '许可编号', 'certificateNumber', 64),
  field('XK_NR', '许可内容', 'content', 4000, schema),
  field('XK_JDRQ', '许可决定日期', 'decidedOn', undefined, schema),
  field('XK_YXQZ', '有效期自', 'validFrom', undefined, licence),
  field('XK_YXQZI', '有效期至', 'validTo', undefined, licence),
  field('XK_XKJG', '许可机关', undefined, 200),
  field('XK_XKJGDM', '许可机关统一社会信用代码', undefined, 18),
  field('XK_ZT', '当前状态', 'state', undefined, schema),
  field('XK_LYDW', '数据来源单位', 'dataSource.name', 200),
  field('XK_LYDWDM', '数据来源单位统一社会信用代码', 'dataSource.uscc', 18),
  field('BZ', '备注', 'remark', 512),
];

/** First day decisions are exchanged in this form. */
export const exchangeSince = '2018-07-01';
