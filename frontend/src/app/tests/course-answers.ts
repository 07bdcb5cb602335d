import type { components } from '@/api/generated/registry';
import type { Course } from '@/lib/course-words';

import { city, school } from './staff-answers';

type Detail = components['schemas']['CourseDetail'];
type Promotion = components['schemas']['PromotionRead'];

const ID = '01939f2a-6c1e-7b6a-9a43-0000000c0001';

export function createFakeLibraryCourse(overrides: Partial<Course> = {}): Course {
  return {
    id: ID,
    organisation: { id: school.id, name: school.name },
    library: { id: school.id, name: school.name },
    level: 'school',
    series: null,
    number: 1,
    state: 'published',
    name: '整本书阅读的教学设计',
    summary: '以《朝花夕拾》为例。',
    keywords: ['名著导读'],
    category: 'practice',
    domain: 'curriculum',
    origin: 'research',
    origin_note: '市级课题 2026-17',
    six_new: ['new_standards'],
    contents: [],
    standards: ['义务教育语文课程标准'],
    stages: [],
    subjects: ['chinese'],
    hours: 6,
    published_at: '2026-11-01T00:00:00Z',
    rating_mean: 4.5,
    rating_count: 2,
    version: 4,
    ...overrides,
  };
}

export function createFakeCourseDetail(overrides: Partial<Detail> = {}): Detail {
  return {
    ...createFakeLibraryCourse({ state: 'in_review' }),
    versions: [
      {
        number: 1,
        name: '整本书阅读的教学设计',
        state: 'in_review',
        created_at: '2026-11-01T00:00:00Z',
        published_at: null,
      },
    ],
    legal: ['return', 'publish'],
    open_promotion: null,
    history: [
      {
        transition: 'submit',
        source: 'draft',
        target: 'submitted',
        number: 1,
        level: null,
        actor_name: '莫校',
        reason: null,
        at: '2026-11-02T00:00:00Z',
      },
    ],
    ...overrides,
  };
}

export function createFakePromotion(overrides: Partial<Promotion> = {}): Promotion {
  return {
    id: '01939f2a-6c1e-7b6a-9a43-0000000c0002',
    course_id: ID,
    course_name: '整本书阅读的教学设计',
    organisation: { id: school.id, name: school.name },
    library: { id: city.id, name: city.name },
    level: 'city',
    state: 'proposed',
    reason: '教师评价高',
    decision_reason: null,
    decided_at: null,
    created_at: '2026-11-02T00:00:00Z',
    version: 1,
    ...overrides,
  };
}
