import { isUscc } from '../../base/uscc.ts';
import { searchKey } from '../../export/search/key.ts';

/** What may be wrong with a query that finds nothing, in words; empty when nothing strikes the eye. */
export function doubts(query: string): string {
  const key = searchKey(query).toUpperCase();
  if (/^[0-9A-Z]{18}$/u.test(key))
    return isUscc(key)
      ? '这个统一社会信用代码书写正确，但没有公示中的记录。'
      : '这个统一社会信用代码的校验位不符，可能有一位输错，请对照营业执照核对。';
  if (/^[0-9A-Z]{15,20}$/u.test(key)) return `统一社会信用代码应为 18 位，这里是 ${key.length} 位。`;
  if (/\d{4}\d+号?$/u.test(key)) return '请核对文书号的机关代字、年份和序号。';
  return '';
}
