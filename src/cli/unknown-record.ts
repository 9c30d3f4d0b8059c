import { nearest } from '../base/nearest.ts';
import type { Loaded } from '../content/load.ts';
import { kinds, type KindId } from '../model/kinds.ts';
import { UsageError } from './command.ts';
import { placeText } from './diagnostic-text.ts';
import type { Language } from './language.ts';

/** A record that cannot be had: it is there but has errors, or there is none of that id. */
export function unknownRecord(id: string, kind: KindId, loaded: Loaded): UsageError {
  const { title, folder } = kinds[kind];
  const fault = loaded.faultOf(kind, id);
  if (fault) {
    const place = (language: Language) => placeText({ ...fault }, loaded.pathOf(fault.file), language);
    return new UsageError(
      {
        zh: `“${title.zh}”记录“${id}”有错误，读不出来：${place('zh')}`,
        en: `The record “${id}” of ${kind} has errors and could not be read: ${place('en')}`,
      },
      {
        zh: '请运行 npm run gongshi -- check 查看问题并改正',
        en: 'Run npm run gongshi -- check to see what is wrong',
      },
    );
  }
  const meant = nearest(id, [...loaded.corpus.records[kind].keys()]);
  return new UsageError(
    { zh: `没有编号为“${id}”的“${title.zh}”记录`, en: `There is no record “${id}” of ${kind}` },
    meant === undefined
      ? { zh: `这类记录在 ${folder}/ 中`, en: `Records of this kind are in ${folder}/` }
      : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
  );
}
