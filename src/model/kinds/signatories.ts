import type { Meta } from '../fields.ts';
import { code, group, list, text } from '../fields.ts';

/** Officers who took part in an act, as the document names them: name and number of the enforcement certificate. */
export const signatories = (title: string, meta: Meta = {}) =>
  list(title, group('执法人员', { name: text('执法人员姓名'), certificate: code('执法证号') }), meta);
