import {
  blankPersonSpot,
  blankUnitSpot,
  derivePersonSpot,
  deriveUnitSpot,
} from '../../derive/documents/spot-decision.ts';
import { defineDocument } from '../define.ts';
import { discretion, officerPart, payment, personPart, unitPart, verification } from '../shared-view.ts';
import { leaf, many, part, type Shape, type View } from '../view.ts';
import { personSample, refuseDecision } from './decision.ts';

const spotView = <P extends Shape<View>>(title: string, party: P) =>
  part(title, {
    heading: leaf('文书总标题'),
    title: leaf('文书名称'),
    number: leaf('文书编号'),
    agency: leaf('处罚机关'),
    party,
    you: leaf('对当事人的称呼'),
    facts: many('违法事实', leaf('段落')),
    evidence: leaf('证据').optional(),
    statement: leaf('陈述申辩情况').optional(),
    violated: leaf('违反的规定'),
    basis: leaf('处罚依据'),
    discretion: discretion.optional(),
    kinds: leaf('处罚种类'),
    content: many('处罚内容', leaf('段落')),
    payment: payment.optional(),
    collected: part('当场收缴', { basis: leaf('当场收缴依据') }).optional(),
    atBank: leaf('到银行缴纳').optional(),
    place: leaf('处罚地点'),
    time: leaf('处罚时间'),
    remedies: many('救济告知', leaf('段落')),
    enforcement: leaf('申请强制执行依据'),
    officers: many('执法人员', officerPart),
    date: leaf('决定日期'),
    to: leaf('受送达人'),
    verification,
  });

const spotSample = {
  procedure: 'spot',
  docNumber: '（示）应急罚当〔2026〕1号',
  violations: undefined,
  notice: undefined,
  spot: { place: '示例市松风化工有限公司安全部办公室', time: '11:20', statement: '当事人表示无异议。' },
};

/** 行政（当场）处罚决定书（单位）, form 32 of the enforcement set. */
export const spotUnit = defineDocument({
  id: 'spot-unit',
  title: { zh: '行政（当场）处罚决定书（单位）', en: 'Decision on the spot (unit)' },
  word: '罚当',
  of: 'penalty',
  scopes: ['party'],
  paper: 'form',
  view: spotView('行政（当场）处罚决定书（单位）', unitPart('被处罚单位')),
  refuses: refuseDecision('unit', 'spot'),
  sample: {
    penalty: {
      ...spotSample,
      fine: 2000,
      fineInWords: '贰仟元整',
      content: '罚款人民币2000元（贰仟元整）。',
    },
  },
  derive: deriveUnitSpot,
  blank: blankUnitSpot,
});

/** 行政（当场）处罚决定书（个人）, form 33. */
export const spotPerson = defineDocument({
  id: 'spot-person',
  title: { zh: '行政（当场）处罚决定书（个人）', en: 'Decision on the spot (person)' },
  word: '罚当',
  of: 'penalty',
  scopes: ['party'],
  paper: 'form',
  view: spotView('行政（当场）处罚决定书（个人）', personPart('被处罚人')),
  refuses: refuseDecision('person', 'spot'),
  sample: {
    penalty: {
      ...spotSample,
      ...personSample.penalty,
      fine: 100,
      fineInWords: '壹佰元整',
      content: '罚款人民币100元（壹佰元整）。',
      spot: { ...spotSample.spot, collected: 'small' },
    },
  },
  derive: derivePersonSpot,
  blank: blankPersonSpot,
});
