import type { Person, PersonCreate, PersonUpdate } from '../api/types';

import type { PersonValues } from './person-schema';

export const emptyValues = (organisationId: string | null): Partial<PersonValues> => ({
  name: '',
  organisation_id: organisationId ?? '',
  staff_number: '',
  citizen_id: '',
  sex: '',
  phone: '',
  other_subjects: [],
  employment: '',
  title: 'none',
  posts: [],
  teaching_since: '',
});

/** A person as the form shows them. What is masked cannot be edited in place, so those fields begin empty. */
export function valuesOf(person: Person): PersonValues {
  return {
    name: person.name,
    organisation_id: person.organisation_id,
    staff_number: person.staff_number ?? '',
    citizen_id: '',
    sex: '',
    phone: '',
    stage: person.stage,
    subject: person.subject,
    other_subjects: person.other_subjects,
    employment: person.employment ?? '',
    title: person.title,
    posts: person.posts,
    teaching_since: person.teaching_since ?? '',
  };
}

export function newPerson(values: PersonValues): PersonCreate {
  const { citizen_id, sex, phone, staff_number, teaching_since, employment, ...rest } = values;
  return {
    ...rest,
    employment: employment || null,
    staff_number: staff_number || null,
    citizen_id: citizen_id || null,
    // The number tells the sex; saying both could only contradict.
    sex: citizen_id === '' && sex !== '' ? sex : null,
    phone: phone || null,
    teaching_since: teaching_since || null,
  };
}

/** Only what differs, as the service takes it: fields left out stay as they are. */
export function changesBetween(before: PersonValues, after: PersonValues): PersonUpdate {
  const changes: PersonUpdate = {};
  if (after.name !== before.name) changes.name = after.name;
  if (after.organisation_id !== before.organisation_id) changes.organisation_id = after.organisation_id;
  if (after.staff_number !== before.staff_number) changes.staff_number = after.staff_number || null;
  if (after.citizen_id !== '') changes.citizen_id = after.citizen_id;
  if (after.phone !== '') changes.phone = after.phone;
  if (after.stage !== before.stage) changes.stage = after.stage;
  if (after.subject !== before.subject) changes.subject = after.subject;
  if (!sameSet(after.other_subjects, before.other_subjects)) changes.other_subjects = after.other_subjects;
  if (after.employment !== before.employment) changes.employment = after.employment || null;
  if (after.title !== before.title) changes.title = after.title;
  if (!sameSet(after.posts, before.posts)) changes.posts = after.posts;
  if (after.teaching_since !== before.teaching_since) changes.teaching_since = after.teaching_since || null;
  return changes;
}

const sameSet = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((each) => others.includes(each));
