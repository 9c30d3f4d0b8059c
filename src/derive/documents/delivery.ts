import { formatChinese } from '../../base/dates.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { deliveryMethods } from '../../model/kinds/case/execution.ts';
import type { Act } from './act.ts';
import { formOf } from './forms.ts';
import { numberOf, titleOfNumber } from './numbers.ts';
import { withoutStop } from './writing.ts';

type Delivery = Case['deliveries'][number];

/** Titles where the record does not name the document by its number. */
const titles: Readonly<Record<Delivery['document'], string>> = {
  decision: '行政处罚决定书',
  'no-penalty': '不予行政处罚决定书',
  notice: '行政处罚告知书',
  'hearing-notice': '行政处罚听证会通知书',
  'interview-notice': '询问通知书',
  demand: '催告书',
  'extra-fine': '加处罚款决定书',
  delay: '延期（分期）缴纳罚款批准书',
  transfer: '案件移送书',
  other: '其他文书',
};

/** Title of a served document: as written, else by the kind word of its number, else by what it is said to be. */
export function servedTitle({ title, docNumber, document }: Delivery): string {
  return title ?? titleOfNumber(docNumber) ?? titles[document];
}

/** What the receipt notes of a delivery: who took it in whose place, who refused and before whom, by which post. */
function remarkOf(delivery: Delivery): string | undefined {
  const {
    relation,
    receiver,
    refusal,
    witnesses,
    recorded,
    confirmed,
    tracking,
    channel,
    startedOn,
    efforts,
  } = delivery;
  const notes = [
    relation && `代收人${receiver ?? ''}（${relation}）`,
    refusal && `拒收：${withoutStop(refusal)}`,
    witnesses.length > 0 ? `见证人：${witnesses.join('、')}` : undefined,
    recorded ? '已拍照、录像' : undefined,
    confirmed ? '当事人已签订确认书' : undefined,
    tracking && `邮件单号${tracking}`,
    channel && `公告媒介：${channel}`,
    startedOn && `${delivery.method === 'public' ? '公告' : '交寄'}日期${formatChinese(startedOn)}`,
    efforts && withoutStop(efforts),
    delivery.remark && withoutStop(delivery.remark),
  ];
  const said = notes.filter((note) => note !== undefined && note !== '');
  return said.length > 0 ? said.join('；') : undefined;
}

/** 文书送达回执: one receipt for a case, a row for each document served; receivers and servers sign in their cells. */
export function deriveDelivery({ value, agency }: Act<'case'>) {
  const dates = value.deliveries.flatMap(({ on, startedOn }) => on ?? startedOn ?? []).sort();
  const date = dates.at(-1) ?? value.decision?.on ?? value.filing?.on ?? value.clue.on;
  const recipients = [...new Set(value.deliveries.map(({ recipient }) => recipient ?? value.party.name))];
  return formOf(agency, date, 'delivery', value.name, {
    number: numberOf(agency, date, 'delivery', { own: value.receiptNumber, filing: value.filing?.docNumber }),
    caseName: value.name,
    recipient: recipients.join('、'),
    rows: value.deliveries.map((delivery) => ({
      document: servedTitle(delivery),
      number: delivery.docNumber,
      place: delivery.place,
      on: delivery.on && formatChinese(delivery.on),
      method: deliveryMethods[delivery.method],
      remark: remarkOf(delivery),
    })),
  });
}

/** What an empty receipt says nevertheless. */
export function blankDelivery() {
  return { rows: [] };
}
