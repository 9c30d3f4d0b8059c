import { blankDecision, deriveDecision } from '../../derive/documents/decision.ts';
import { defineDocument } from '../define.ts';
import { leaf, many, part } from '../view.ts';

const amount = { digits: leaf('数字金额'), capital: leaf('大写金额') };

const discretion = part('裁量', {
  benchmark: leaf('裁量基准名称'),
  level: leaf('裁量阶次'),
  reason: leaf('裁量理由').optional(),
});

const view = part('行政处罚决定书（单位）', {
  heading: leaf('文书总标题'),
  number: leaf('文书编号'),
  agency: leaf('处罚机关'),
  party: part('被处罚单位', {
    name: leaf('名称'),
    code: leaf('统一社会信用代码').optional(),
    address: leaf('地址').optional(),
    postcode: leaf('邮政编码').optional(),
    head: leaf('法定代表人（负责人）').optional(),
    post: leaf('职务').optional(),
    phone: leaf('联系电话').optional(),
  }),
  factsLabel: leaf('违法事实的标题'),
  facts: many('违法事实', leaf('段落')),
  evidence: leaf('证据').optional(),
  notice: part('事先告知', {
    docNumber: leaf('告知书文号'),
    title: leaf('告知书名称'),
    on: leaf('告知日期'),
    statement: leaf('陈述申辩情况').optional(),
    hearing: leaf('听证情况').optional(),
  }).optional(),
  violated: leaf('违反的规定'),
  basis: leaf('处罚依据'),
  items: many(
    '分项认定',
    part('单项', {
      number: leaf('编号'),
      fact: leaf('单项事实'),
      violated: leaf('违反的规定').optional(),
      basis: leaf('处罚依据').optional(),
      discretion: discretion.optional(),
      fine: part('单项罚款', amount).optional(),
    }),
  ).optional(),
  discretion: discretion.optional(),
  kinds: leaf('处罚种类'),
  content: many('处罚内容', leaf('段落')),
  confiscated: part('没收金额', amount).optional(),
  payment: part('罚款缴纳', {
    ...amount,
    days: leaf('缴款期限'),
    place: leaf('缴款处'),
    term: leaf('期限依据'),
    dailyPercent: leaf('每日加处比例'),
    extra: leaf('加处罚款依据'),
    capped: leaf('加处罚款上限').optional(),
    account: part('缴款账户', {
      bank: leaf('代收银行'),
      name: leaf('收款户名'),
      number: leaf('收款账号'),
    }).optional(),
  }).optional(),
  remedies: many('救济告知', leaf('段落')),
  enforcement: leaf('申请强制执行依据'),
  date: leaf('决定日期'),
  copies: part('份数', { keeper: leaf('存档机关') }).optional(),
  publicCopy: part('公示文本', { issuer: leaf('公示机关') }).optional(),
  verification: part('核验', { code: leaf('核验码'), url: leaf('核验网址') }).optional(),
});

/** 行政处罚决定书（单位）, form 34 of the enforcement set: for the party, and masked for the public. */
export const decisionUnit = defineDocument({
  id: 'decision-unit',
  title: { zh: '行政处罚决定书（单位）', en: 'Penalty decision (unit)' },
  word: '罚',
  of: 'penalty',
  scopes: ['party', 'public'],
  paper: 'form',
  view,
  refuses: ({ party }) =>
    party.type === 'person'
      ? {
          zh: '当事人是自然人，不能使用行政处罚决定书（单位）；行政处罚决定书（个人）尚未提供',
          en: 'the party is a natural person; there is no form for persons yet',
        }
      : undefined,
  derive: deriveDecision,
  blank: blankDecision,
});
