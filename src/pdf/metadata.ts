/** What a file says about itself, as XMP (ISO 16684-1): PDF/A, PDF/UA, title, author and the rest. */

/** What a PDF says about itself. `date` is a civil date; the file is as if made on it, so that bytes are reproducible. */
export interface Description {
  title: string;
  author: string;
  subject?: string;
  /** The verification code, by which a file is known again. */
  keywords?: string;
  date: string;
}

/** The program that writes the files. */
export const producer = 'gongshi';

/** The beginning of a civil day in China. */
export function madeOn(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`);
}

/** Escapes a text for XML and drops characters XML cannot hold. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' || character === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The mark of PDF/UA-1 (ISO 14289-1, 5) is unknown to PDF/A, which wants the schema of such marks described (ISO 19005-3, 6.6.2.3). */
const universalAccess = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const inLanguage = (text: string) =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;

/** Writes the metadata of a file that conforms to a level of PDF/A, e.g. `PDF/A-3a`. */
export function metadata(
  { title, author, subject, keywords, date }: Description,
  conformance: `PDF/A-${number}${string}`,
): string {
  const [, part, level = ''] = /(\d)(\w)$/u.exec(conformance)!;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    `<pdfaid:part>${part}</pdfaid:part>`,
    `<pdfaid:conformance>${level.toUpperCase()}</pdfaid:conformance>`,
    '</rdf:Description>',
    universalAccess,
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:title>${inLanguage(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    ...(subject ? [`<dc:description>${inLanguage(subject)}</dc:description>`] : []),
    ...(keywords ? [`<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>`] : []),
    `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    `<xmp:CreateDate>${madeOn(date).toISOString().slice(0, 19)}Z</xmp:CreateDate>`,
    '</rdf:Description>',
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
