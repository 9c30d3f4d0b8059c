import { blankEvacuate, deriveEvacuate } from '../../derive/documents/order/evacuate.ts';
import { refuseOtherForms } from '../../derive/documents/order/problems.ts';
import { defineDocument } from '../define.ts';
import { numberedShape, officersShape, paragraphsShape, problemsShape, remediesShape } from '../shapes.ts';
import { coalRegulator } from '../samples/agencies.ts';
import { leaf, part } from '../view.ts';

const view = part('撤出作业人员指令书', {
  ...numberedShape,
  party: leaf('被检查单位'),
  inspectedOn: leaf('检查日期'),
  problems: problemsShape,
  basis: leaf('撤出依据'),
  area: leaf('撤出区域'),
  at: leaf('下达时间'),
  people: leaf('撤出人数').optional(),
  doneAt: leaf('撤出完毕时间').optional(),
  decisions: paragraphsShape('其他要求'),
  remedies: remediesShape,
  officers: officersShape,
});

/** 撤出作业人员指令书 of the coal sets: people leave a dangerous area at once; its times are exact to the minute. */
export const evacuate = defineDocument({
  id: 'evacuate',
  title: { zh: '撤出作业人员指令书', en: 'Order to withdraw workers' },
  word: '撤',
  of: 'order',
  scopes: ['party'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: refuseOtherForms('evacuate'),
  sample: {
    agency: coalRegulator,
    order: {
      form: 'evacuate',
      docNumber: '示（例）煤安撤〔2026〕1号',
      measures: ['evacuate'],
      party: { name: '示例市乌金煤业有限公司', uscc: '91999900MA0000015N', head: '甄示范' },
      problems: [
        {
          text: '2203采煤工作面回风隅角甲烷浓度达到1.2%，局部通风机停止运转，仍安排人员作业。',
          basis: ['《中华人民共和国安全生产法》第四十一条第二款'],
        },
      ],
      terms: [],
      decisions: [{ text: '撤出后切断该区域全部非本质安全型电气设备的电源，设置栅栏，专人警戒。' }],
      evacuation: {
        area: '2203采煤工作面及其回风巷',
        people: 23,
        at: '2026年1月12日10时35分',
        doneAt: '2026年1月12日11时20分',
      },
      rechecks: [],
    },
  },
  derive: deriveEvacuate,
  blank: blankEvacuate,
});
