import type { Coercion } from '../../model/kinds/coercion.ts';
import { wordOf } from '../../model/law/document-words.ts';
import type { CaseNumber } from './case-numbers.ts';

/** Documents of sealing and seizure with their kind words, those of the coal sets after that of the common set. */
const sealing = {
  decision: ['查封扣押决定书', [wordOf('seal-decision')!, '查', '扣']],
  extension: ['延长查封扣押期限决定书', [wordOf('seal-extend')!, '延查', '延扣']],
  disposal: ['查封扣押处理决定书', [wordOf('seal-dispose')!, '查处', '扣处']],
} as const;

/** The document numbers of a measure whose words are known; those of other kinds of coercion are only read. */
export function coercionNumbers(value: Coercion): (Omit<CaseNumber, 'words'> & { words?: string[] })[] {
  const { kind, decidedOn, approval, extensions, disposal, supply } = value;
  const sealed = kind === 'seal' || kind === 'detain';
  const cut = kind === 'cut-power' || kind === 'cut-explosives';
  const known = (
    path: string,
    [title, words]: readonly [string, readonly string[]],
    text: string | undefined,
    date: string | undefined,
  ) => ({ path, text, title, words: [...words], date });
  const read = (path: string, text: string | undefined) => ({ path, text, title: '', date: undefined });
  const decision = sealed
    ? known('docNumber', sealing.decision, value.docNumber, decidedOn)
    : cut
      ? known(
          'docNumber',
          ['停止供应决定书', [wordOf('supply-decision')!, '停决']],
          value.docNumber,
          decidedOn,
        )
      : read('docNumber', value.docNumber);
  return [
    decision,
    known(
      'approval.docNumber',
      ['行政强制审批表', [wordOf('coercion-approval')!]],
      approval?.docNumber,
      approval?.on,
    ),
    ...extensions.map(({ docNumber, on }, index) =>
      known(`extensions.${index}.docNumber`, sealing.extension, docNumber, on),
    ),
    sealed
      ? known('disposal.docNumber', sealing.disposal, disposal?.docNumber, disposal?.on)
      : read('disposal.docNumber', disposal?.docNumber),
    known(
      'supply.noticeNumber',
      ['停止供应通知书', [wordOf('supply-notice')!, '停']],
      supply?.noticeNumber,
      supply?.supplierToldOn ?? decidedOn,
    ),
    known(
      'supply.resume.docNumber',
      ['恢复供应通知书', [wordOf('supply-resume')!, '解停']],
      supply?.resume?.docNumber,
      supply?.resume?.on,
    ),
  ];
}
