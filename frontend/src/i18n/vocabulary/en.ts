import type { Translation } from '../messages';

import type source from './zh-cn';

export default {
  stage: {
    preschool: 'Preschool',
    primary: 'Primary',
    junior: 'Junior secondary',
    senior: 'Senior secondary',
    vocational: 'Vocational',
    special: 'Special education',
  },
  subject: {
    chinese: 'Chinese',
    mathematics: 'Mathematics',
    english: 'English',
    morality_and_law: 'Morality and law',
    physics: 'Physics',
    chemistry: 'Chemistry',
    biology: 'Biology',
    history: 'History',
    geography: 'Geography',
    science: 'Science',
    physical_education: 'Physical education',
    music: 'Music',
    fine_arts: 'Fine arts',
    information_technology: 'Information technology',
    labour: 'Labour',
    practice: 'Practical activities',
    mental_health: 'Mental health',
    preschool_education: 'Preschool education',
    vocational: 'Vocational subjects',
    other: 'Other',
  },
  title: {
    none: 'No title',
    third_grade: 'Third-grade teacher',
    second_grade: 'Second-grade teacher',
    first_grade: 'First-grade teacher',
    vice_senior: 'Senior teacher (associate)',
    senior: 'Senior teacher (full)',
  },
  post: {
    head: 'Head',
    party_secretary: 'Party secretary',
    deputy_head: 'Deputy head',
    homeroom_teacher: 'Class teacher',
    research_leader: 'Research group leader',
    grade_leader: 'Year leader',
  },
  sex: { unknown: 'Unknown', male: 'Male', female: 'Female', unspecified: 'Not stated' },
} as const satisfies Translation<typeof source>;
