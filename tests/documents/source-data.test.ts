import { expect, test } from 'vitest';
import { isPublic } from '../../src/derive/plain.ts';
import { describeKind } from '../../src/model/describe.ts';
import { kinds } from '../../src/model/kinds.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { testFonts } from '../pdf/fonts.ts';
import { readPdf } from '../pdf/read-back.ts';
import { sampleTree } from './make-sample.ts';

interface Attached {
  filename: string;
  content: Uint8Array;
}

/** The files inside the PDF of a document. */
async function attached(scope: 'public' | 'party'): Promise<Attached[]> {
  const { bytes } = await renderPdf(sampleTree('decision-unit', {}, { scope }), testFonts());
  return readPdf(bytes, async (pdf) => {
    const found = (await pdf.getAttachments()) ?? new Map();
    return Promise.all(
      [...found].map(async ([id, { filename }]) => {
        const content = await pdf.getAttachmentContent(id as string);
        return { filename: filename as string, content: content as Uint8Array };
      }),
    );
  });
}

test('a public copy holds what the public may see of its record, as JSON', async () => {
  const [file, more] = await attached('public');
  expect(more).toBeUndefined();
  expect(file!.filename).toBe('penalty.json');
  const { kind, record } = JSON.parse(new TextDecoder().decode(file!.content)) as {
    kind: string;
    record: Record<string, unknown>;
  };
  expect(kind).toBe('penalty');
  expect(record.docNumber).toMatch(/〔\d{4}〕/);
  const fields = describeKind(kinds.penalty).fields;
  const open = fields.filter(isPublic).map(({ key }) => key);
  expect(open.length).toBeLessThan(fields.length);
  expect(Object.keys(record).filter((key) => !open.includes(key))).toEqual([]);
});

test('a copy for the party holds no data', async () => {
  expect(await attached('party')).toEqual([]);
});
