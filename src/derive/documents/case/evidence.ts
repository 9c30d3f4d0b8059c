import { formatChinese } from '../../../base/dates.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import type { Seen } from '../act.ts';
import { closedParagraphs, formatNumber, paragraphs, withoutStop } from '../writing.ts';
import {
  blankSigners,
  caseDocument,
  caseForm,
  caseItem,
  contactOf,
  formatTimes,
  lawText,
  officersText,
  reasonOn,
  signersOf,
  struck,
  type CaseAct,
} from './file.ts';

type Goods = Case['samplings'][number]['goods'];

/** A list of goods as tables have it; a cell for which there is nothing says so. */
export function goodsRows(goods: Goods) {
  return goods.map((item, index) => ({
    number: String(index + 1),
    name: item.name,
    spec: item.spec ?? struck,
    specAndBatch: [item.spec, item.batch].filter((each) => each !== undefined).join('，') || struck,
    origin: item.origin ?? struck,
    condition: item.condition ?? struck,
    unit: item.unit ?? struck,
    price: item.price ?? struck,
    quantity: formatNumber(item.quantity),
    amount: `${formatNumber(item.quantity)}${item.unit ?? ''}`,
    remark: item.remark ?? struck,
  }));
}

/** Goods in a sentence: 罐区视频监控主机（演示型32路）1台. */
export const goodsText = (goods: Goods): string =>
  goods
    .map(
      ({ name, spec, quantity, unit }) =>
        `${name}${spec ? `（${spec}）` : ''}${formatNumber(quantity)}${unit ?? ''}`,
    )
    .join('、');

/** Tells samplings apart in lists of parts. */
export const samplingLabel = ({ on, docNumber }: Case['samplings'][number]) => `${on} ${docNumber}`;

/** 抽样取证凭证: what was taken as samples from whom, where and when. */
export function deriveSampling(act: CaseAct) {
  const { value, part } = act;
  const { item: sampling, at } = caseItem(value.samplings, 'samplings', part);
  const { name, head, need } = caseForm(act, 'sampling', sampling.on);
  const { party } = value;
  const officers = sampling.officers ?? value.handlers;
  officersText(officers, (path) => need(undefined, path), sampling.officers ? `${at}.officers` : 'handlers');
  if (sampling.goods.length === 0) need(undefined, `${at}.goods`);
  const view = {
    ...head,
    number: sampling.docNumber,
    agency: name,
    party: {
      name: party.name,
      head: sampling.head ?? struck,
      address: need(party.address, 'party.address'),
      phone: party.phone ?? struck,
      postcode: party.postcode ?? struck,
    },
    times: formatTimes(sampling.on, sampling.from, sampling.to),
    place: sampling.place,
    basis: need(lawText('evidence', sampling.on), `${at}.on`),
    goods: goodsRows(sampling.goods),
    signers: signersOf(officers),
    date: formatChinese(sampling.on),
  };
  return caseDocument(act, sampling.on, view, sampling.docNumber);
}

/** What an empty receipt says nevertheless. */
export const blankSampling = (_agency: Seen<'agency'>, date: string) => ({
  basis: lawText('evidence', date) ?? '',
  goods: [],
  signers: blankSigners(),
});

/** Tells examinations of scenes apart in lists of parts. */
export const sceneLabel = ({ on, place }: Case['scenes'][number]) => `${on} ${place}`;

/** 勘验笔录: what was found at a scene, by whom and before whom. */
export function deriveScene(act: CaseAct) {
  const { value, part } = act;
  const { item: scene, at } = caseItem(value.scenes, 'scenes', part);
  const { name, head, need } = caseForm(act, 'scene', scene.on);
  const number = need(scene.docNumber, `${at}.docNumber`);
  const view = {
    ...head,
    number,
    agency: name,
    times: formatTimes(scene.on, scene.from, scene.to),
    place: scene.place,
    weather: scene.weather ?? struck,
    officers: {
      ...officersText(scene.officers, (path) => need(undefined, path), `${at}.officers`),
      unit: [...new Set(scene.officers.map((each) => each.unit ?? name))].join('、'),
    },
    party: value.party.name,
    parties: scene.parties.length > 0 ? scene.parties.join('、') : struck,
    invited: scene.invited.length > 0 ? scene.invited.join('、') : struck,
    recorder: scene.recorder ?? scene.officers.at(-1)?.name ?? struck,
    matter: withoutStop(reasonOn(value, scene.on)),
    bases: sceneBases(scene.on, () => need(undefined, `${at}.on`)),
    record: paragraphs(scene.record),
    drawings: scene.drawings ? `${scene.drawings}` : undefined,
  };
  return caseDocument(act, scene.on, view, number);
}

const sceneBases = (date: string, need: () => string) => ({
  certificates: lawText('certificates', date) ?? need(),
  recusal: lawText('recusal', date) ?? need(),
});

/** What an empty record says nevertheless. */
export const blankScene = (_agency: Seen<'agency'>, date: string) => ({
  bases: sceneBases(date, () => ''),
  record: [],
});

/** Tells appraisals apart in lists of parts. */
export const appraisalLabel = ({ on, body }: Case['appraisals'][number]) => `${on} ${body}`;

/** 鉴定委托书: what an expert body is asked, about which goods, by when. */
export function deriveAppraisal(act: CaseAct) {
  const { value, agency, part } = act;
  const { item: appraisal, at } = caseItem(value.appraisals, 'appraisals', part);
  const { name, head, need } = caseForm(act, 'appraisal', appraisal.on);
  if (appraisal.goods.length === 0) need(undefined, `${at}.goods`);
  const view = {
    ...head,
    number: appraisal.docNumber,
    agency: name,
    body: appraisal.body,
    matter: withoutStop(reasonOn(value, appraisal.on)),
    goods: goodsRows(appraisal.goods),
    requirement: closedParagraphs(appraisal.requirement),
    due: need(appraisal.due && formatChinese(appraisal.due), `${at}.due`),
    contact: contactOf(agency),
    date: formatChinese(appraisal.on),
  };
  return caseDocument(act, appraisal.on, view, appraisal.docNumber);
}

/** What an empty commission says nevertheless. */
export const blankAppraisal = (agency: Seen<'agency'>) => ({
  goods: [],
  requirement: [],
  contact: contactOf(agency, ''),
});

/** The party as approval forms have it. */
export function sheetParty({ party }: Case) {
  return {
    name: party.name,
    phone: party.phone ?? struck,
    head: party.type === 'person' ? struck : (party.legalRep ?? struck),
    address: party.address ?? struck,
    postcode: party.postcode ?? struck,
  };
}
