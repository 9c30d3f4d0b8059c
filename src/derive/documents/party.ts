import { ageOn, readIdNumber } from '../../base/id-number.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatDate } from './writing.ts';

/** What records say of a party, as cases, penalties and coercion hold it; copies for the public lack most of it. */
export type PartyRecord = Pick<Penalty['party'], 'name'> &
  Partial<
    Pick<
      Penalty['party'],
      | 'type'
      | 'uscc'
      | 'legalRep'
      | 'legalRepPost'
      | 'idType'
      | 'idNumber'
      | 'gender'
      | 'born'
      | 'employer'
      | 'post'
      | 'address'
      | 'postcode'
      | 'phone'
    >
  >;

/** The forms for units and for persons differ in the party's particulars and in how it is spoken to. */
export type PartyForm = 'unit' | 'person';

/** Which form a party gets; traders are named and registered like units. */
export const partyForm = ({ type }: PartyRecord): PartyForm => (type === 'person' ? 'person' : 'unit');

/** How a document speaks to its party. */
export const youOf = { unit: '你单位', person: '你' } as const;

const genders = { male: '男', female: '女' } as const;

const birthOf = ({ born, idNumber }: PartyRecord): string | undefined => {
  const read = idNumber === undefined ? undefined : readIdNumber(idNumber);
  return born ?? (read?.ok ? read.value.birth : undefined);
};

/** Age in completed years on a day; undefined where no birth date is known. */
export function partyAge(party: PartyRecord, date: string): number | undefined {
  const birth = birthOf(party);
  return birth === undefined ? undefined : ageOn(birth, date);
}

/** Particulars of a unit, in the order of the forms. `label` says what it is in the document, e.g. 被处罚单位. */
export function unitOf(party: PartyRecord, label = '当事人') {
  return {
    label,
    name: party.name,
    code: party.uscc,
    address: party.address,
    postcode: party.postcode,
    head: party.legalRep,
    post: party.legalRepPost,
    phone: party.phone,
  };
}

/** Particulars of a person on a day, in the order of the forms. */
export function personOf(party: PartyRecord, date: string, label = '当事人') {
  const age = partyAge(party, date);
  return {
    label,
    name: party.name,
    gender: party.gender && genders[party.gender],
    age: age === undefined ? undefined : `${age}周岁`,
    born: formatDate(birthOf(party)),
    identity:
      party.idNumber === undefined
        ? undefined
        : { type: `${party.idType ?? '居民身份证'}号码`, number: party.idNumber },
    address: party.address,
    postcode: party.postcode,
    employer: party.employer,
    post: party.post,
    phone: party.phone,
  };
}

/** The party of a document that is for units and persons alike: one of the two blocks. */
export function partyBlocks(party: PartyRecord, date: string, label?: string) {
  return partyForm(party) === 'unit'
    ? { unit: unitOf(party, label) }
    : { person: personOf(party, date, label) };
}

/** The particulars of a unit on an empty form. */
export const blankUnit = (label = '当事人') => ({
  label,
  name: '',
  code: '',
  address: '',
  postcode: '',
  head: '',
  post: '',
  phone: '',
});

/** The particulars of a person on an empty form. */
export const blankPerson = (label = '当事人') => ({
  label,
  name: '',
  gender: '',
  age: '',
  identity: { type: '证件号码', number: '' },
  address: '',
  postcode: '',
  employer: '',
  post: '',
  phone: '',
});
