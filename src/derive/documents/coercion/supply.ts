import { formatChinese } from '../../../base/dates.ts';
import type { Coercion } from '../../../model/kinds/coercion.ts';
import type { Act, Seen } from '../act.ts';
import { formOf } from '../forms.ts';
import { contactOf } from '../inspection/approval.ts';
import { citedPower } from '../powers.ts';
import { remedyParagraphs } from '../remedies.ts';
import { closedParagraphs } from '../writing.ts';
import { basisOf, measureOf, momentOf } from './common.ts';

type Supply = NonNullable<Coercion['supply']>;

const goods = { 'cut-power': '供电', 'cut-explosives': '供应民用爆炸物品' } as const;

/** What is cut off: 供电, or 供应民用爆炸物品. */
const goodsOf = ({ kind }: Coercion) => goods[kind === 'cut-explosives' ? kind : 'cut-power'];

/** What all three papers tell: the firm, its hazard, the decision it did not obey, and from when supply stops. */
function caseOf({ id, value, needs }: Act<'coercion'>) {
  const need = (text: string | undefined, path: string) => needs.need(text, 'coercion', id, path);
  const supply = value.supply as Supply;
  const { earlier } = supply;
  // The papers say that the principal head approved (安全生产法 art. 70).
  if (value.approval?.role !== 'principal') need(undefined, 'approval.by');
  return {
    supplier: supply.supplier,
    party: value.party.name,
    hazard: closedParagraphs(supply.hazard ?? value.facts),
    earlier: {
      on: need(earlier && formatChinese(earlier.on), 'supply.earlier.on'),
      title: need(earlier?.title, 'supply.earlier.title'),
      number: earlier?.docNumber,
    },
    measure: measureOf(value),
    goods: goodsOf(value),
    start: need(value.startedOn && momentOf(value.startedOn, value.startedTime), 'startedOn'),
  };
}

const blankCase = {
  hazard: [],
  earlier: { on: '', title: '', number: '' },
  measure: '停止供电（供应民用爆炸物品）',
  goods: '供电（供应民用爆炸物品）',
};

const refuseBefore = (value: Coercion) =>
  value.supply ? undefined : { zh: '没有停供措施的内容', en: 'the record does not tell of supplies' };

/** Refuses measures that cut no supplies, and those of which a paper has not been made out yet. */
export function refuseSupply(ready: (supply: Supply) => boolean = () => true) {
  return (value: Coercion) => {
    if (value.kind !== 'cut-power' && value.kind !== 'cut-explosives')
      return { zh: '该强制不是停止供电、停止供应民用爆炸物品', en: 'the measure cuts no supplies' };
    const missing = refuseBefore(value);
    if (missing) return missing;
    return value.supply && ready(value.supply)
      ? undefined
      : { zh: '记录中还没有这份通知书的文号', en: 'the notice has no number yet' };
  };
}

/** 停止供电（供应民用爆炸物品）通知书: asks the supplier to stop supply (安全生产法 art. 70). */
export function deriveSupplyNotice(act: Act<'coercion'>) {
  const { id, value, agency, needs } = act;
  const supply = value.supply as Supply;
  const date = supply.supplierToldOn ?? value.decidedOn;
  return formOf(agency, date, 'supply-notice', value.party.name, {
    number: needs.need(supply.noticeNumber, 'coercion', id, 'supply.noticeNumber'),
    ...caseOf(act),
    basis: needs.need(basisOf(value.basis, 'cut-supply', date), 'coercion', id, 'basis'),
    contact: contactOf(agency),
  });
}

/** What an empty notice says nevertheless. */
export function blankSupplyNotice(agency: Seen<'agency'>, date: string) {
  return { ...blankCase, basis: citedPower('cut-supply', date) ?? '', contact: contactOf(agency) };
}

/** 停止供电（供应民用爆炸物品）决定书: tells the firm, how it ends, and how to object. */
export function deriveSupplyDecision(act: Act<'coercion'>) {
  const { id, value, agency, needs } = act;
  const date = value.decidedOn;
  const need = (text: string | undefined, path: string) => needs.need(text, 'coercion', id, path);
  return formOf(agency, date, 'supply-decision', value.party.name, {
    number: value.docNumber,
    ...caseOf(act),
    basis: need(basisOf(value.basis, 'cut-supply', date), 'basis'),
    lifting: need(citedPower('resume-supply', date), 'decidedOn'),
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [
      need(undefined, 'decidedOn'),
    ],
  });
}

/** What an empty decision says nevertheless. */
export function blankSupplyDecision(agency: Seen<'agency'>, date: string) {
  return {
    ...blankCase,
    basis: citedPower('cut-supply', date) ?? '',
    lifting: citedPower('resume-supply', date) ?? '',
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [],
  };
}

/** 恢复供电（供应民用爆炸物品）通知书: asks the supplier to resume. */
export function deriveSupplyResume(act: Act<'coercion'>) {
  const { id, value, agency, needs } = act;
  const need = (text: string | undefined, path: string) => needs.need(text, 'coercion', id, path);
  const supply = value.supply as Supply;
  const resume = supply.resume as NonNullable<Supply['resume']>;
  const { hazard: _hazard, earlier: _earlier, ...known } = caseOf(act);
  return formOf(agency, resume.on, 'supply-resume', value.party.name, {
    number: need(resume.docNumber, 'supply.resume.docNumber'),
    ...known,
    decision: { on: formatChinese(value.decidedOn), number: value.docNumber },
    performedOn: formatChinese(resume.performedOn),
    basis: need(citedPower('resume-supply', resume.on), 'supply.resume.on'),
    resumeAt: momentOf(resume.on, resume.time),
    contact: contactOf(agency),
  });
}

/** What an empty notice to resume says nevertheless. */
export function blankSupplyResume(agency: Seen<'agency'>, date: string) {
  const { measure, goods: supplied } = blankCase;
  return {
    measure,
    goods: supplied,
    decision: { on: '', number: '' },
    basis: citedPower('resume-supply', date) ?? '',
    contact: contactOf(agency),
  };
}
