import type { Translation } from '../messages';

import type source from './zh-cn';

export default {
  level: { school: 'School', district: 'District', county: 'County', city: 'City' },
  category: { basic: 'Basic', professional: 'Professional', theory: 'Theory', practice: 'Practice' },
  domain: {
    ethics: 'Ethics and professional conduct',
    curriculum: 'New standards, curriculum and textbooks',
    careers: 'Careers and pupil development',
    reform: 'Reform and core competencies',
    information_technology: 'Information technology in subjects',
    strategies: 'Teaching strategies and methods',
    reflection: 'Reflection and research',
    mental_health: 'Mental health and counselling',
    other: 'Other',
  },
  sixNew: {
    new_standards: 'New standards',
    new_curriculum: 'New curriculum',
    new_textbooks: 'New textbooks',
    new_ideas: 'New ideas',
    new_methods: 'New methods',
    new_technology: 'New technology',
  },
  origin: { local: 'Local', research: 'Research project', imported: 'Brought in' },
  rating: '{{mean}} of 5 ({{people}} rated)',
  unrated: 'Not rated yet',
  everyStage: 'Every stage',
  everySubject: 'Every subject',
  fact: {
    organisation: 'Owner',
    library: 'Library',
    level: 'Level',
    category: 'Category',
    domain: 'Domain',
    hours: 'Class hours',
    stages: 'Stages',
    subjects: 'Subjects',
    sixNew: 'Six new',
    origin: 'Origin',
    series: 'Series',
    standards: 'Standards followed',
    rating: 'Rating',
    published: 'Published',
  },
} as const satisfies Translation<typeof source>;
