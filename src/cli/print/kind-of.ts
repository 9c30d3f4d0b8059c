import { nearest } from '../../base/nearest.ts';
import { documentKinds, isDocumentKind, type DocumentKindId } from '../../documents/kinds.ts';
import { UsageError } from '../command.ts';

/** The document kind of that name. Throws a UsageError with the nearest one where there is none. */
export function kindOf(name: string): DocumentKindId {
  if (isDocumentKind(name)) return name;
  const names = Object.keys(documentKinds);
  const meant = nearest(name, names);
  throw new UsageError(
    { zh: `没有文书种类“${name}”`, en: `There is no document kind “${name}”` },
    meant === undefined
      ? { zh: `可用的种类：${names.join('、')}`, en: `There are: ${names.join(', ')}` }
      : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
  );
}
