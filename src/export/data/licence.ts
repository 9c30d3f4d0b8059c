/** A licence that machines know. */
export interface KnownLicence {
  /** SPDX identifier. */
  name: string;
  path: string;
}

const known: readonly { is: RegExp; licence: KnownLicence }[] = [
  { is: /CC0/iu, licence: { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' } },
  {
    is: /CC[\s-]*BY[\s-]*SA/iu,
    licence: { name: 'CC-BY-SA-4.0', path: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  },
  {
    is: /CC[\s-]*BY(?![\s-]*N)/iu,
    licence: { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  },
];

/** The licence the settings speak of, where it is one that has an identifier and an address. */
export function knownLicence(text: string | undefined): KnownLicence | undefined {
  return text === undefined ? undefined : known.find(({ is }) => is.test(text))?.licence;
}
