import { defineKind } from '../kind.ts';
import { caseSchema } from './case/fields.ts';
import { caseSample } from './case/sample.ts';

/** 行政处罚案件: the file of a general-procedure case, kept for staff; what the public sees of it is the penalty. */
export const caseKind = defineKind({
  id: 'case',
  title: { zh: '行政处罚案件', en: 'Case' },
  folder: 'cases',
  about: {
    zh: '普通程序案件从线索、立案、取证、审核、告知、听证到决定、送达、执行、移送、结案、归档的全过程；案卷信息不公开（政府信息公开条例第十六条）。',
    en: 'A general-procedure case from clue to archive; case files are not disclosed (disclosure regulation art. 16).',
  },
  publish: 'internal',
  schema: caseSchema,
  // Steps are judged by the law of their own day; the case as a whole by that of the act that ends it, else by today's.
  actDate: (value) =>
    value.decision?.on ?? value.ended?.on ?? value.notFiled?.on ?? value.transfers.at(-1)?.on,
  label: (value) => value.filing?.docNumber ?? value.name,
  sample: caseSample,
});
