import {
  blankPersonDecision,
  blankUnitDecision,
  derivePersonDecision,
  deriveUnitDecision,
} from '../../derive/documents/decision.ts';
import type { SeenPenalty } from '../../derive/documents/act.ts';
import { partyForm, type PartyForm } from '../../derive/documents/party.ts';
import { noDocumentNumber } from '../../model/kinds/penalty.ts';
import { defineDocument } from '../define.ts';
import { amount, discretion, payment, personPart, unitPart, verification } from '../shared-view.ts';
import { leaf, many, part, type Shape, type View } from '../view.ts';

const decisionView = <P extends Shape<View>>(title: string, party: P) =>
  part(title, {
    heading: leaf('文书总标题'),
    title: leaf('文书名称'),
    number: leaf('文书编号'),
    agency: leaf('处罚机关'),
    party,
    you: leaf('对当事人的称呼'),
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
        fine: amount('单项罚款').optional(),
      }),
    ).optional(),
    discretion: discretion.optional(),
    kinds: leaf('处罚种类'),
    content: many('处罚内容', leaf('段落')),
    confiscated: amount('没收金额').optional(),
    payment: payment.optional(),
    remedies: many('救济告知', leaf('段落')),
    enforcement: leaf('申请强制执行依据'),
    date: leaf('决定日期'),
    copies: part('份数', { keeper: leaf('存档机关'), to: leaf('受送达人') }).optional(),
    publicCopy: part('公示文本', { issuer: leaf('公示机关') }).optional(),
    verification,
  });

/** Decisions of the ordinary procedure on parties of that form that are the agency's own. */
export const refuseDecision =
  (form: PartyForm, procedure: SeenPenalty['procedure']) => (penalty: SeenPenalty) => {
    if (penalty.procedure !== procedure)
      return procedure === 'spot'
        ? { zh: '该处罚适用普通程序，不是当场处罚', en: 'the penalty was not decided on the spot' }
        : {
            zh: '该处罚是当场处罚，应使用行政（当场）处罚决定书',
            en: 'the penalty was decided on the spot; use the form for that',
          };
    if (penalty.docNumber === noDocumentNumber)
      return {
        zh: '该处罚从没有文号的名单转载，不是本机关的决定书',
        en: 'the record was taken from a list without numbers',
      };
    if (partyForm(penalty.party) === form) return undefined;
    return form === 'unit'
      ? {
          zh: '当事人是自然人，应使用个人的决定书',
          en: 'the party is a natural person; use the form for persons',
        }
      : {
          zh: '当事人不是自然人，应使用单位的决定书',
          en: 'the party is not a natural person; use the form for units',
        };
  };

/** What changes the sample penalty into one on a person. */
export const personSample = {
  penalty: {
    caseName: '甄样例未履行安全生产管理职责案',
    facts:
      '2026年1月12日，执法人员检查发现，甄样例作为示例市松风化工有限公司安全部经理，未如实记录2025年第四季度从业人员安全生产教育和培训情况。',
    party: {
      name: '甄样例',
      type: 'person',
      gender: 'male',
      idType: '居民身份证',
      idNumber: '99990019800101001X',
      employer: '示例市松风化工有限公司',
      post: '安全部经理',
      address: '示例市示例区示例小区1栋',
      postcode: '999900',
      phone: '0999-7654322',
    },
  },
};

/** 行政处罚决定书（单位）, form 34 of the enforcement set: for the party, and masked for the public. */
export const decisionUnit = defineDocument({
  id: 'decision-unit',
  title: { zh: '行政处罚决定书（单位）', en: 'Penalty decision (unit)' },
  word: '罚',
  of: 'penalty',
  scopes: ['party', 'public'],
  paper: 'form',
  view: decisionView('行政处罚决定书（单位）', unitPart('被处罚单位')),
  refuses: refuseDecision('unit', 'ordinary'),
  derive: deriveUnitDecision,
  blank: blankUnitDecision,
});

/** 行政处罚决定书（个人）, form 35. */
export const decisionPerson = defineDocument({
  id: 'decision-person',
  title: { zh: '行政处罚决定书（个人）', en: 'Penalty decision (person)' },
  word: '罚',
  of: 'penalty',
  scopes: ['party', 'public'],
  paper: 'form',
  view: decisionView('行政处罚决定书（个人）', personPart('被处罚人')),
  refuses: refuseDecision('person', 'ordinary'),
  sample: personSample,
  derive: derivePersonDecision,
  blank: blankPersonDecision,
});
